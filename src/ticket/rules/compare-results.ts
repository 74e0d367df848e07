import { agreement, type Agreement, type Disagreement } from '../../vote/rules/agreement.ts'
import type { Question, VotedFilm } from '../../film/types.ts'
import type { Ballot, QuizResult } from '../../links/contents.ts'
import { rankingByCandidate } from '../../vote/rules/candidates.ts'

/** Who was right on a question that both had. */
interface MarkPair {
  theirs: boolean
  mine: boolean
}

/** Two scores on the same questions. */
export interface ScoreComparison {
  theirs: number
  mine: number
  of: number
  /** In the friend's order. */
  marks: MarkPair[]
}

/** A question the friend had, and who was right: `mine` is `null` where the player has not had it. */
export interface QuestionComparison {
  number: number
  prompt: string
  theirs: boolean
  mine: boolean | null
}

export interface BallotComparison extends Omit<Agreement, 'disagreement'> {
  /** The share in whole percent; `null` where there is nothing to compare. */
  percent: number | null
  disagreement: (Disagreement & { title: string }) | null
}

/** Both scores, over the questions that both had. */
export function compareScores(theirs: QuizResult, mine: QuizResult): ScoreComparison {
  const marks = theirs.questions
    .filter(number => mine.questions.includes(number))
    .map(number => ({
      theirs: isRightIn(theirs, number) === true,
      mine: isRightIn(mine, number) === true
    }))
  return {
    theirs: marks.filter(mark => mark.theirs).length,
    mine: marks.filter(mark => mark.mine).length,
    of: marks.length,
    marks
  }
}

/** @param asked the friend's questions, in the order they are shown */
export function compareQuestions(
  asked: readonly Question[],
  theirs: QuizResult,
  mine: QuizResult | undefined
): QuestionComparison[] {
  return asked.map(({ number, prompt }) => ({
    number,
    prompt,
    theirs: isRightIn(theirs, number) === true,
    mine: mine ? isRightIn(mine, number) : null
  }))
}

/** `null` where the question is not among those of this result. */
function isRightIn({ questions, right }: QuizResult, number: number): boolean | null {
  return right[questions.indexOf(number)] ?? null
}

/**
 * How far two ballots agree, by the candidates that a count would see: a write-in with a storyline's
 * title is that storyline, and two that say the same are one. Any other write-in is left out.
 */
export function compareBallots(theirs: Ballot, mine: Ballot, film: VotedFilm): BallotComparison {
  const [ours, others] = [asCounted(mine, film), asCounted(theirs, film)]
  const storylines = film.storylines.map(({ id }) => id)
  const ranked = others.flat()
  const writtenByBoth = ours.flat().filter(id => !storylines.includes(id) && ranked.includes(id))
  const { disagreement, ...shares } = agreement(ours, others, [...storylines, ...writtenByBoth])
  const titleOf = (id: string) =>
    film.storylines.find(storyline => storyline.id === id)?.title ?? mine.writeIn ?? id
  return {
    ...shares,
    percent: shares.share === null ? null : percentOf(shares.share),
    disagreement: disagreement && { ...disagreement, title: titleOf(disagreement.id) }
  }
}

/** A whole hundred is for those who agree on everything. */
function percentOf(share: number): number {
  return share === 1 ? 100 : Math.min(99, Math.round(share * 100))
}

/** A storyline that was picked and written in as well keeps its better place. */
function asCounted(ballot: Ballot, film: VotedFilm): string[][] {
  const seen = new Set<string>()
  return rankingByCandidate(ballot, film)
    .map(tier => tier.filter(id => !seen.has(id) && seen.add(id)))
    .filter(tier => tier.length > 0)
}

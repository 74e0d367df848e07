import { agreement, type Agreement, type Disagreement } from '../../vote/rules/agreement.ts'
import type { Question, VotedFilm } from '../../film/types.ts'
import type { Ballot, QuizResult } from '../../links/contents.ts'
import { rankingByCandidate } from '../../vote/rules/candidates.ts'

/** Whether each answered a question right that both were asked. */
interface AnswerPair {
  theirs: boolean
  mine: boolean
}

/** Two scores on the same questions. */
export interface ScoreComparison {
  theirs: number
  mine: number
  of: number
  /** In the order in which the friend was asked. */
  answers: AnswerPair[]
}

/** Whether each answered a question of the friend's round right; `mine` is `null` if the player was not asked it. */
export interface QuestionComparison {
  number: number
  prompt: string
  theirs: boolean
  mine: boolean | null
}

export interface BallotComparison extends Omit<Agreement, 'disagreement'> {
  /** `share` in whole percent, 0 to 100; `null` if no pair can be compared. */
  percent: number | null
  disagreement: (Disagreement & { title: string }) | null
}

/**
 * Both scores, counted on the questions that both were asked.
 *
 * @param theirs the friend's round
 */
export function compareScores(theirs: QuizResult, mine: QuizResult): ScoreComparison {
  const answers = theirs.questions
    .filter(number => mine.questions.includes(number))
    .map(number => ({
      theirs: isRightIn(theirs, number) === true,
      mine: isRightIn(mine, number) === true
    }))
  return {
    theirs: answers.filter(answer => answer.theirs).length,
    mine: answers.filter(answer => answer.mine).length,
    of: answers.length,
    answers
  }
}

/**
 * Each question of the friend's round with both answers.
 *
 * @param asked the friend's questions, in the order in which they are shown
 * @param mine the player's round on the same questions, if any
 */
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

/** `null` if the result does not have the question. */
function isRightIn({ questions, right }: QuizResult, number: number): boolean | null {
  return right[questions.indexOf(number)] ?? null
}

/**
 * How far two ballots agree, over the candidates as the tally folds them: a write-in with the title
 * of a storyline is that storyline, and two write-ins with the same text are one candidate. Any
 * other write-in is left out. See `agreement` for the method.
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

/** Rounded, but 100 only for a share of exactly 1. */
function percentOf(share: number): number {
  return share === 1 ? 100 : Math.min(99, Math.round(share * 100))
}

/** A storyline that was both picked and written in keeps its better place. */
function asCounted(ballot: Ballot, film: VotedFilm): string[][] {
  const seen = new Set<string>()
  return rankingByCandidate(ballot, film)
    .map(tier => tier.filter(id => !seen.has(id) && seen.add(id)))
    .filter(tier => tier.length > 0)
}

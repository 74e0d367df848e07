import { agreement, type Agreement, type Disagreement } from '../ballot/agreement.ts'
import type { Question } from '../domain/film.ts'
import { WRITE_IN, type Ballot, type QuizResult } from '../domain/result.ts'
import { foldText } from '../text.ts'
import { rightIn, titleOn, type TitleOf } from './result-view.ts'

/** Two scores on the same questions. */
export interface ScoreComparison {
  theirs: number
  mine: number
  of: number
}

/** A question the friend had, and who was right: `mine` is `null` where the player has not had it. */
export interface QuestionComparison {
  number: number
  prompt: string
  theirs: boolean
  mine: boolean | null
}

export interface BallotComparison extends Omit<Agreement, 'disagreement'> {
  disagreement: (Disagreement & { title: string }) | null
}

export function compareScores(theirs: QuizResult, mine: QuizResult): ScoreComparison {
  return { theirs: rightIn(theirs), mine: rightIn(mine), of: theirs.right.length }
}

/** @param asked the friend's questions, in the order of their result */
export function compareQuestions(
  asked: readonly Question[],
  theirs: QuizResult,
  mine: QuizResult | undefined
): QuestionComparison[] {
  return asked.map(({ number, prompt }, index) => ({
    number,
    prompt,
    theirs: theirs.right[index] === true,
    mine: mine ? mine.right[mine.questions.indexOf(number)] === true : null
  }))
}

/**
 * How far two ballots agree. A write-in is compared only where both wrote in the same.
 * @param storylines the ids of the film's
 */
export function compareBallots(
  theirs: Ballot,
  mine: Ballot,
  storylines: readonly string[],
  titleOf: TitleOf
): BallotComparison {
  const own = foldText(mine.writeIn ?? '')
  const isShared = own !== '' && own === foldText(theirs.writeIn ?? '')
  const candidates = isShared ? [...storylines, WRITE_IN] : storylines
  const { disagreement, ...shares } = agreement(mine.ranking, theirs.ranking, candidates)
  return {
    ...shares,
    disagreement: disagreement && {
      ...disagreement,
      title: titleOn(mine, disagreement.id, titleOf)
    }
  }
}

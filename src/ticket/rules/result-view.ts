import type { Question } from '../../film/types.ts'
import { WRITE_IN, type Ballot, type QuizResult, type Result } from '../../links/contents.ts'
import { marks } from '../../quiz/rules/check.ts'
import type { Round } from '../../quiz/rules/round.ts'
import { viewScore, type ScoreView } from '../../quiz/rules/score-view.ts'
import { isolate } from '../../links/text.ts'

/** The title of a storyline of the film, by its id. */
export type TitleOf = (id: string) => string

/** A result with the titles and the score that a ticket shows. */
export interface ResultView {
  name: string
  /** The name for use within a sentence, isolated if it is written from right to left. */
  nameInText: string
  score: ScoreView | undefined
  /** Tiers, best first. */
  setlist: { id: string; title: string }[][]
}

/** @param titleOf names the storylines of the film */
export function viewResult(result: Result, titleOf: TitleOf): ResultView {
  const { name = '', quiz, ballot } = result
  return {
    name,
    nameInText: isolate(name),
    score: quiz && viewScore(quiz.right),
    setlist: (ballot?.ranking ?? []).map(tier =>
      tier.map(id => ({ id, title: titleOn(ballot, id, titleOf) }))
    )
  }
}

/** The title of a storyline on a ballot: for the write-in the text that its voter wrote. */
export function titleOn(ballot: Ballot | undefined, id: string, titleOf: TitleOf): string {
  return (id === WRITE_IN && ballot?.writeIn) || titleOf(id)
}

/**
 * A finished round as a result holds it.
 *
 * @param questions those of the round, in the order asked
 */
export function quizResultOf(round: Round, questions: readonly Question[]): QuizResult {
  return { mode: round.mode, questions: [...round.questions], right: [...marks(round, questions)] }
}

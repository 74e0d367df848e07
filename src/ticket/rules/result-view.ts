import type { Question } from '../../film/types.ts'
import { WRITE_IN, type Ballot, type QuizResult, type Result } from '../../links/contents.ts'
import { marks } from '../../quiz/rules/check.ts'
import type { Round } from '../../quiz/rules/round.ts'
import { viewScore, type ScoreView } from '../../quiz/rules/score-view.ts'
import { isolate } from '../../links/text.ts'

/** What the film calls a storyline, by its id. */
export type TitleOf = (id: string) => string

/** A result as tickets show it, be it the player's own or a friend's. */
export interface ResultView {
  name: string
  /** The name for use within a sentence. */
  nameInText: string
  score: ScoreView | undefined
  /** Tiers, best first. */
  setlist: { id: string; title: string }[][]
}

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

/** What a ballot's own voter calls a storyline: the write-in by its text. */
export function titleOn(ballot: Ballot | undefined, id: string, titleOf: TitleOf): string {
  return (id === WRITE_IN && ballot?.writeIn) || titleOf(id)
}

/** A finished round as results carry it. */
export function quizResultOf(round: Round, questions: readonly Question[]): QuizResult {
  return { mode: round.mode, questions: [...round.questions], right: [...marks(round, questions)] }
}

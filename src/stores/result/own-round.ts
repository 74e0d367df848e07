import type { QuizResult } from '../../core/domain/result.ts'
import { isFinished, type PlayedRound } from '../../core/quiz/round.ts'
import { arePlayed } from '../../core/result/questions.ts'
import { quizResultOf } from '../../core/result/result-view.ts'
import { linkedFilm } from '../../film/linked.ts'

/** The player's last finished round on these questions, as results carry it. */
export function ownRoundOn(
  asked: readonly number[],
  history: readonly PlayedRound[]
): QuizResult | undefined {
  const found = history.findLast(
    ({ round }) => isFinished(round) && arePlayed(asked, round.questions, linkedFilm.questions)
  )
  return found && quizResultOf(found.round, found.questions)
}

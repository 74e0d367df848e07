import type { QuizResult } from '../../links/contents.ts'
import { arePlayed, isFinished, type PlayedRound } from '../../quiz/index.ts'
import { quizResultOf } from '../rules/result-view.ts'
import { linkedFilm } from '../../film/linked-film.ts'

/** The player's last finished round on the questions with these numbers, in any order. */
export function ownRoundOn(
  asked: readonly number[],
  history: readonly PlayedRound[]
): QuizResult | undefined {
  const found = history.findLast(
    ({ round }) => isFinished(round) && arePlayed(asked, round.questions, linkedFilm.questions)
  )
  return found && quizResultOf(found.round, found.questions)
}

import { computed } from 'nanostores'
import { encodeResult } from '../../core/link/index.ts'
import { giveUp, isFinished, isOpen, type Round } from '../../core/quiz/round.ts'
import { environment } from '../../platform/environment.ts'
import { film } from '../../film/index.ts'
import { record } from './record.ts'
import { missed } from './review.ts'
import { hashOf } from '../app/route.ts'
import { history, keepRound } from './rounds.ts'
import { today } from '../app/today.ts'

/** Rounds that wait to be finished, the latest first. A day’s five wait until that day is over. */
export const waiting = computed([history, today], (played, day) =>
  played
    .filter(({ round }) => isOpen(round) && (round.mode !== 'daily' || round.seed === day))
    .reverse()
    .map(({ round }) => ({
      round,
      mode: round.mode,
      hash: hashOfRound(round),
      position: round.at + 1,
      of: round.questions.length
    }))
)

/** What the ways to play say of themselves, once somebody has played. */
export const ways = computed([history, missed, record, today], (played, wrong, { days }, day) => ({
  missed: wrong,
  days: days.current,
  isDailyDone: played.some(
    ({ round }) => round.mode === 'daily' && round.seed === day && isFinished(round)
  )
}))

export function putAway(round: Round): void {
  keepRound(giveUp(round, environment().now()))
}

/** Where opening the quiz goes on with this very round. */
function hashOfRound({ mode, questions }: Round): string {
  if (mode === 'ten') return hashOf({ page: 'quiz' })
  if (mode !== 'challenge') return hashOf({ page: 'way', way: mode })
  const quiz = { mode, questions: [...questions], right: questions.map(() => false) }
  return hashOf({ page: 'challenge', code: encodeResult({ quiz }, film) })
}

import type { Score } from '../../../links/contents.ts'
import { marks } from '../check.ts'
import { isFinished, type PlayedRound } from '../round.ts'
import { viewScore } from '../score-view.ts'
import { FIRST_DAILY } from './daily-number.ts'

const WEEK = 7

export interface WeekDay {
  /** Days since 1 January 1970. */
  day: number
  /** `null` for a day without a finished daily round. */
  score: Score | null
  isToday: boolean
}

/** The last seven days up to today, oldest first, without those before the first daily five. */
export function weekUntil(today: number, played: readonly PlayedRound[]): WeekDay[] {
  const from = Math.max(FIRST_DAILY, today - WEEK + 1)
  return Array.from({ length: Math.max(0, today - from + 1) }, (_, later) => {
    const day = from + later
    const found = played.find(({ round }) => round.mode === 'daily' && round.seed === day)
    const isDone = found !== undefined && isFinished(found.round)
    const { right, of } = viewScore(isDone ? marks(found.round, found.questions) : [])
    return { day, score: isDone ? { right, of } : null, isToday: day === today }
  })
}

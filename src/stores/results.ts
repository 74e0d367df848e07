import type { Result } from '../core/link/index.ts'
import { storylinesOf } from './vote.ts'

export type ShownResult = ReturnType<typeof shownResult>

/** A result as tickets show it, be it the player's own or a friend's. */
export function shownResult(result: Result) {
  return {
    name: result.name ?? '',
    score: result.quiz && {
      right: result.quiz.right.filter(Boolean).length,
      of: result.quiz.right.length,
      marks: result.quiz.right
    },
    setlist: result.ballot?.ranking.map(tier => storylinesOf(tier)) ?? []
  }
}

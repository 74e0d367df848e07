import type { Ballot, Result } from '../core/link/index.ts'
import { titleOf } from './vote.ts'

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
    setlist: result.ballot ? shownSetlist(result.ballot) : []
  }
}

function shownSetlist({ ranking, writeIn }: Ballot) {
  return ranking.map(tier =>
    tier.map(id => ({ id, title: (id === 'write-in' && writeIn) || titleOf(id) }))
  )
}

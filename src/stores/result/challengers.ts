import { computed } from 'nanostores'
import * as v from 'valibot'
import { encodeResult, readCode } from '../../core/link/index.ts'
import { isolate } from '../../core/text.ts'
import { environment } from '../../platform/environment.ts'
import { film } from '../../film/index.ts'
import { keptMap } from '../storage/persisted.ts'
import { hashOf } from '../app/route.ts'
import { lastFinished } from '../quiz/rounds.ts'

/** The results of those whose questions the player went to play, by code. */
const challengers = keptMap(
  'encore:friend:',
  v.object({ code: v.string(), playedAt: v.number() }),
  ({ code }) => code
)

/** Keeps whose questions are about to be played. Opening their link alone keeps nothing. */
export function rememberChallenger(link: string): void {
  const read = readCode(link, film)
  if (!read.ok || read.kind === 'party') return
  const code = encodeResult(read.result, film)
  challengers.setKey(code, { code, playedAt: environment().now() })
}

/** Whose questions the last finished round repeated, and where to see both side by side. */
export const challenger = computed([lastFinished, challengers], (last, all) => {
  if (last?.round.mode !== 'challenge') return null
  const met = Object.values(all)
    .sort((one, other) => other.playedAt - one.playedAt)
    .flatMap(({ code }) => {
      const read = readCode(code, film)
      return read.ok && read.kind === 'result' ? { code, result: read.result } : []
    })
    .find(({ result }) => isSameSet(result.quiz?.questions ?? [], last.round.questions))
  return met
    ? {
        name: isolate(met.result.name ?? ''),
        comparison: hashOf({ page: 'friend', code: met.code })
      }
    : null
})

/** Whether two lists hold the same questions, in whatever order. */
export function isSameSet(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every(number => others.includes(number))
}

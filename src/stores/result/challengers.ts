import { computed } from 'nanostores'
import * as v from 'valibot'
import { encodeResult, readCode } from '../../core/link/index.ts'
import { isSameSet } from '../../core/result/questions.ts'
import { isolate } from '../../core/text.ts'
import { film } from '../../film/index.ts'
import { hashOf } from '../app/route.ts'
import { roundStore } from '../quiz/rounds.ts'
import { persistedEntries } from '../storage/definition.ts'
import { persistedMap } from '../storage/persisted.ts'
import { defineStore } from '../app/app.ts'

/** The results of those whose questions the player went to play, by code. */
export const storedChallengers = persistedEntries(
  'encore:friend:',
  v.object({ code: v.string(), playedAt: v.number() }),
  ({ code }) => code
)

/** Somebody whose questions were played. */
export interface Challenger {
  /** For use within a sentence; empty where they gave none. */
  name: string
  /** The address of both results side by side. */
  comparison: string
}

export const challengerStore = defineStore(app => {
  const { environment } = app
  const { lastFinished } = roundStore(app)

  const challengers = persistedMap(app, storedChallengers)

  /** Keeps whose questions are about to be played. Opening their link alone keeps nothing. */
  function rememberChallenger(link: string): void {
    const read = readCode(link, film)
    if (!read.ok || read.kind !== 'result') return
    const code = encodeResult(read.result, film)
    challengers.setKey(code, { code, playedAt: environment.now() })
  }

  /** Whose questions the last finished round repeated, and where to see both side by side. */
  const challenger = computed([lastFinished, challengers], (last, all): Challenger | null => {
    if (last?.round.mode !== 'challenge') return null
    const found = Object.values(all)
      .sort((one, other) => other.playedAt - one.playedAt)
      .flatMap(({ code }) => {
        const read = readCode(code, film)
        return read.ok && read.kind === 'result' ? { code, result: read.result } : []
      })
      .find(({ result }) => isSameSet(result.quiz?.questions ?? [], last.round.questions))
    return found
      ? {
          name: isolate(found.result.name ?? ''),
          comparison: hashOf({ page: 'friend', code: found.code })
        }
      : null
  })

  return { rememberChallenger, challenger }
})

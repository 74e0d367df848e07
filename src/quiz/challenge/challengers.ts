import { computed } from 'nanostores'
import type { Result } from '../../links/contents.ts'
import { encodeResult, readCode } from '../../links/index.ts'
import { arePlayed } from '../rules/same-questions.ts'
import { isolate } from '../../links/text.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { hashOf } from '../../app/route.ts'
import { roundStore } from '../rounds.ts'
import { storedChallengerStore } from './stored-challengers.ts'
import { defineStore } from '../../app/app.ts'
import { nextTimestamp } from '../../app/storage/timestamps.ts'

export interface Challenger {
  name: string
  comparison: string
}

interface KnownResult {
  code: string
  result: Result
  /** Milliseconds since 1970. */
  playedAt: number
  hasRematch: boolean
}

export const challengerStore = defineStore(app => {
  const { environment } = app
  const { lastFinished } = roundStore(app)
  const { challengers } = storedChallengerStore(app)

  /** Called when a challenge is played, not when its link is opened. */
  function rememberChallenger(link: string): void {
    const read = readCode(link, linkedFilm)
    if (!read.ok || read.kind !== 'result') return
    const code = encodeResult(read.result, linkedFilm)
    const earlier = Object.values(challengers.get()).map(({ playedAt }) => playedAt)
    challengers.setKey(code, {
      ...challengers.get()[code],
      code,
      playedAt: nextTimestamp(environment.now(), earlier)
    })
  }

  /** Stores a friend’s result on questions that the player has played already. */
  function rememberFriendResult(result: Result): void {
    const code = encodeResult(result, linkedFilm)
    if (!challengers.get()[code]) rememberChallenger(code)
  }

  /** Stored results that this version can read, latest first. */
  const friendResults = computed(challengers, all =>
    Object.values(all)
      .sort((one, other) => other.playedAt - one.playedAt)
      .flatMap(({ code, playedAt, rematch: round }): KnownResult[] => {
        const read = readCode(code, linkedFilm)
        const hasRematch = round !== undefined
        return read.ok && read.kind === 'result'
          ? [{ code, result: read.result, playedAt, hasRematch }]
          : []
      })
  )

  const challenger = computed([lastFinished, friendResults], (last, known): Challenger | null => {
    if (last?.round.mode !== 'challenge') return null
    const found = known.find(({ result }) =>
      arePlayed(result.quiz?.questions ?? [], last.round.questions, linkedFilm.questions)
    )
    return found
      ? { name: isolate(found.result.name ?? ''), comparison: comparisonWith(found.code) }
      : null
  })

  /** Whom the last round was a rematch with: it asked ten new questions, which the friend plays next. */
  const rematch = computed([lastFinished, challengers], (last, all): Challenger | null => {
    const found = Object.values(all).find(({ rematch: round }) => round && round === last?.round.id)
    if (!found) return null
    const read = readCode(found.code, linkedFilm)
    return read.ok && read.kind === 'result'
      ? { name: isolate(read.result.name ?? ''), comparison: comparisonWith(found.code) }
      : null
  })

  /** A friend’s result on these questions: the one remembered last. */
  function friendResultOn(questions: readonly number[]): KnownResult | undefined {
    return friendResults
      .get()
      .find(({ result }) =>
        arePlayed(result.quiz?.questions ?? [], questions, linkedFilm.questions)
      )
  }

  return {
    rememberChallenger,
    rememberFriendResult,
    friendResults,
    friendResultOn,
    challenger,
    rematch
  }
})

const comparisonWith = (code: string) => hashOf({ page: 'friend', code })

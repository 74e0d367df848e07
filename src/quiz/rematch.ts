import { encodeResult, readCode } from '../links/index.ts'
import { linkedFilm } from '../film/linked.ts'
import { routeStore } from '../app/route.ts'
import { defineStore } from '../app/app.ts'
import { challengerStore } from './challengers.ts'
import type { Round } from './rules/round.ts'

export const rematchStore = defineStore(app => {
  const { openRoute } = routeStore(app)
  const { rememberFriendResult, rememberRematch } = challengerStore(app)

  /** The code of the friend’s result, until the round is dealt. */
  let wanted: string | null = null

  /** Opens ten new questions. Their result is a link like any other: whoever opens it plays those. */
  function startRematch(link: string): void {
    const read = readCode(link, linkedFilm)
    if (!read.ok || read.kind !== 'result') return
    rememberFriendResult(read.result)
    wanted = encodeResult(read.result, linkedFilm)
    openRoute({ page: 'quiz' })
  }

  /** Dealt by the page of the quiz, which has loaded the questions. `null` if no rematch was asked for. */
  function dealRematch(deal: () => Round | null): Round | null {
    if (wanted === null) return null
    const round = deal()
    if (round) rememberRematch(wanted, round.id)
    wanted = null
    return round
  }

  return { startRematch, dealRematch }
})

import { defineStore } from '../../app/app.ts'
import { storedChallengerStore } from './stored-challengers.ts'
import type { Round } from '../rules/round.ts'

export const rematchRequestStore = defineStore(app => {
  const { challengers } = storedChallengerStore(app)

  /** The code of the friend’s result, until the round is dealt. */
  let wanted: string | null = null

  function requestRematch(code: string): void {
    wanted = code
  }

  /** Dealt by the page of the quiz, which has loaded the questions. `null` if no rematch was asked for. */
  function dealRematch(deal: () => Round | null): Round | null {
    if (wanted === null) return null
    const round = deal()
    const known = challengers.get()[wanted]
    if (round && known) challengers.setKey(wanted, { ...known, rematch: round.id })
    wanted = null
    return round
  }

  return { requestRematch, dealRematch }
})

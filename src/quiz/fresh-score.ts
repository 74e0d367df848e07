import { defineStore } from '../app/app.ts'
import { roundStore } from './rounds.ts'

/** Whether the score on a ticket is new to the player: it is animated once, right after its round. */
export const freshScoreStore = defineStore(app => {
  const { lastFinished } = roundStore(app)

  let freshRound: string | undefined

  function setFreshScore(roundId: string): void {
    freshRound = roundId
  }

  /** `true` at most once after each round: reading it clears it. */
  function takeFreshScore(): boolean {
    const isFresh = freshRound !== undefined && freshRound === lastFinished.get()?.round.id
    freshRound = undefined
    return isFresh
  }

  return { setFreshScore, takeFreshScore }
})

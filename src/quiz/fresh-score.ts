import { defineStore } from '../app/app.ts'
import { roundStore } from './rounds.ts'

/** A ticket animates its score once, right after the round. */
export const freshScoreStore = defineStore(app => {
  const { lastFinished } = roundStore(app)

  let freshRound: string | undefined

  function setFreshScore(roundId: string): void {
    freshRound = roundId
  }

  /** Whether the last finished round has just ended; `true` once only. */
  function takeFreshScore(): boolean {
    const isFresh = freshRound !== undefined && freshRound === lastFinished.get()?.round.id
    freshRound = undefined
    return isFresh
  }

  return { setFreshScore, takeFreshScore }
})

import { defineStore } from '../app/app.ts'
import { roundStore } from './rounds.ts'

/** A score is shown off once, right after the round. */
export const freshScoreStore = defineStore(app => {
  const { lastFinished } = roundStore(app)

  let freshRound: string | undefined

  function setFreshScore(roundId: string): void {
    freshRound = roundId
  }

  /** Whether the last finished round has just ended. */
  function isScoreFresh(): boolean {
    return freshRound !== undefined && freshRound === lastFinished.get()?.round.id
  }

  /** As `isScoreFresh`; `true` once only. */
  function takeFreshScore(): boolean {
    const isFresh = isScoreFresh()
    freshRound = undefined
    return isFresh
  }

  return { setFreshScore, isScoreFresh, takeFreshScore }
})

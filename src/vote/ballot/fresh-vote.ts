import { defineStore } from '../../app/app.ts'

/** The ticket says once that a vote was saved, right after it was put there. */
export const freshVoteStore = defineStore(() => {
  let isFresh = false

  function setFreshVote(): void {
    isFresh = true
  }

  /** Whether a vote has just been put on the ticket; `true` once only. */
  function takeFreshVote(): boolean {
    const wasFresh = isFresh
    isFresh = false
    return wasFresh
  }

  return { setFreshVote, takeFreshVote }
})

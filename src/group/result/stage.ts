import { atom } from 'nanostores'
import { defineGroupStore } from '../groups/define-group-store.ts'

/** How far the show of a group is. Apart from the count, which comes when the show starts. */
export const stageStore = defineGroupStore(() => {
  /** Whether the show was started. Nothing is counted before. */
  const hasStarted = atom(false)
  /** Whether the reveal waits for the count: one of many ballots takes its time. */
  const isAwaited = atom(false)
  /** Whether the reveal has ended: nothing of the count is on the page before. */
  const isOut = atom(false)

  function startShow(): void {
    hasStarted.set(true)
    isAwaited.set(true)
  }

  return { hasStarted, isAwaited, isOut, startShow }
})

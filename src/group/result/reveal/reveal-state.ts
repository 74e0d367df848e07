import { atom } from 'nanostores'
import type { Summary } from '../../rules/election/summary.ts'
import { groupCountStore } from '../group-count.ts'
import { defineGroupStore } from '../../groups/define-group-store.ts'
import { stageStore } from '../stage.ts'

export const revealStore = defineGroupStore((app, group) => {
  const { countAgain, counting, keepCounting, summary } = groupCountStore(app, group)
  const { isAwaited, isOut } = stageStore(app, group)

  /** The count that is being revealed, as it was when that began; `null` where none is. */
  const revealed = atom<Summary | null>(null)

  /**
   * Counts, and reveals the count when that is awaited, until what it returns is called.
   * @param onCounted is called when an awaited count is there: `false` where it has no winner
   */
  function openShow(onCounted: (hasWinner: boolean) => void): () => void {
    const begin = () => {
      const counted = summary.get()
      if (!isAwaited.get() || counting.get() !== 'done' || !counted) return
      isAwaited.set(false)
      const hasWinner = counted.headline.kind !== 'none'
      onCounted(hasWinner)
      if (hasWinner) revealed.set(counted)
    }
    const stops = [
      keepCounting(),
      counting.listen(state => {
        if (state === 'failed') isAwaited.set(false)
        else begin()
      }),
      summary.listen(begin),
      isAwaited.subscribe(is => {
        if (is && counting.get() === 'failed') countAgain()
        begin()
      })
    ]
    return () => {
      for (const stop of stops) stop()
      isAwaited.set(false)
      revealed.set(null)
    }
  }

  function leaveReveal(hasEnded: boolean): void {
    revealed.set(null)
    if (hasEnded) isOut.set(true)
  }

  return { revealed, openShow, leaveReveal }
})

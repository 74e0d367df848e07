import type { Environment } from '../environment.ts'

/** While changes keep coming, they are handed over after so many frames: half a second. */
const MOST_FRAMES = 30

/**
 * Gathers the keys that other tabs change, and hands them over together once a frame has passed
 * without a new one: an import in another tab changes a thousand keys, and each hand-over may cost a
 * count.
 * @returns what to call with keys that have changed
 */
export function batchChanges(
  { onNextFrame }: Environment,
  handOver: (keys: ReadonlySet<string>) => void
): (keys: Iterable<string>) => void {
  let gathered = new Set<string>()
  let isWaiting = false

  function wait(before: number, frames: number): void {
    onNextFrame(() => {
      if (gathered.size > before && frames < MOST_FRAMES) {
        wait(gathered.size, frames + 1)
        return
      }
      const keys = gathered
      gathered = new Set()
      isWaiting = false
      handOver(keys)
    })
  }

  return keys => {
    for (const key of keys) gathered.add(key)
    if (isWaiting || gathered.size === 0) return
    isWaiting = true
    wait(0, 1)
  }
}

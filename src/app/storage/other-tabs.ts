import type { Environment } from '../environment.ts'

/** The longest a steady stream of changes is held back: half a second. */
const MOST_FRAMES = 30

/**
 * Collects the keys that other tabs change, and reports them once a frame has passed without
 * another change. An import in another tab changes a thousand keys, and each report may recount a
 * group.
 * @returns a function to call with changed keys
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

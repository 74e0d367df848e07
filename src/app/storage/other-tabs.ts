import type { Environment } from '../environment.ts'

/** The longest a steady stream of changes is held back: half a second. */
const MOST_FRAMES = 30

/** How many changes are read ahead in a frame. A thousand at once would freeze a slow phone. */
const AT_ONCE = 100

/**
 * Collects the keys that other tabs change, and reports them once a frame has passed without
 * another change. An import in another tab changes a thousand keys, and each report may recount a
 * group.
 * @param readAhead is called for each key, a few in a frame, so that the report finds them read
 * @returns a function to call with changed keys
 */
export function batchChanges(
  { onNextFrame }: Environment,
  readAhead: (key: string) => void,
  handOver: (keys: ReadonlySet<string>) => void
): (keys: Iterable<string>) => void {
  const unread = new Set<string>()
  let ready = new Set<string>()
  let isWaiting = false

  function readSome(): void {
    for (const key of [...unread].slice(0, AT_ONCE)) {
      unread.delete(key)
      ready.add(key)
      readAhead(key)
    }
  }

  function wait(before: number, frames: number): void {
    isWaiting = true
    onNextFrame(() => {
      const gathered = unread.size + ready.size
      const isSettled = unread.size === 0 && gathered === before
      readSome()
      if (!isSettled && frames < MOST_FRAMES) {
        wait(gathered, frames + 1)
        return
      }
      const keys = ready
      ready = new Set()
      isWaiting = false
      if (unread.size > 0) wait(0, 1)
      handOver(keys)
    })
  }

  return keys => {
    for (const key of keys) if (!ready.has(key)) unread.add(key)
    if (!isWaiting && unread.size > 0) wait(0, 1)
  }
}

import { afterPaint } from './focus.ts'

/** Beside the first paint, and whoever presses at once, nothing that can wait is fetched. */
const FIRST = 400

/** Calls back after so many milliseconds. The returned function cancels that. */
export function after(milliseconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, milliseconds)
  return () => {
    clearTimeout(timer)
  }
}

/** Calls back once the page has loaded and the browser is idle. The returned function cancels that. */
export function whenIdle(callback: () => void): () => void {
  let cancel = after(FIRST, () => {
    // Safari has no such call.
    if (!('requestIdleCallback' in globalThis)) {
      callback()
      return
    }
    const call = requestIdleCallback(callback, { timeout: 3000 })
    cancel = () => {
      cancelIdleCallback(call)
    }
  })
  return () => {
    cancel()
  }
}

/**
 * Loads what stands below the first screen once that is drawn, and has had the network to itself for a
 * while: on a slow one, and hardly at all where it is fast. Where the signal aborts before that, nothing
 * is loaded and the promise stays open.
 */
export function afterFirstScreen<Part>(
  load: () => Promise<Part>,
  signal: AbortSignal
): Promise<Part> {
  return new Promise((resolve, reject) => {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    // In milliseconds, how long the page itself took to come.
    const took = page?.responseEnd ?? 0
    let cancel = afterPaint(() => {
      cancel = after(Math.min(FIRST, 2 * took), () => {
        load().then(resolve, reject)
      })
    })
    signal.addEventListener('abort', () => {
      cancel()
    })
  })
}

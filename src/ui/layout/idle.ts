import { afterPaint } from './focus.ts'

/** Milliseconds in which the first paint and an early press have the network to themselves. */
const FIRST = 400

export function after(milliseconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, milliseconds)
  return () => {
    clearTimeout(timer)
  }
}

export function whenIdle(callback: () => void): () => void {
  let cancel = after(FIRST, () => {
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
 * Loads a part below the first screen after the first paint and a delay that grows with the time the
 * page itself took to load, so that on a slow network the first screen comes first. If the signal aborts
 * before, nothing is loaded and the promise stays pending.
 */
export function afterFirstScreen<Part>(
  load: () => Promise<Part>,
  signal: AbortSignal
): Promise<Part> {
  return new Promise((resolve, reject) => {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const loadTime = page?.responseEnd ?? 0
    let cancel = afterPaint(() => {
      cancel = after(Math.min(FIRST, 2 * loadTime), () => {
        load().then(resolve, reject)
      })
    })
    signal.addEventListener('abort', () => {
      cancel()
    })
  })
}

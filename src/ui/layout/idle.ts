import { afterPaint } from './focus.ts'

/** Beside the first paint, and whoever presses at once, nothing that can wait is fetched. */
const FIRST = 400

/** Does it once the page stands and has nothing better to do. What it returns calls it off. */
export function whenIdle(what: () => void): () => void {
  let callOff: (() => void) | undefined
  const timer = setTimeout(() => {
    // Safari has no such call.
    if (!('requestIdleCallback' in globalThis)) {
      what()
      return
    }
    const call = requestIdleCallback(what, { timeout: 3000 })
    callOff = () => {
      cancelIdleCallback(call)
    }
  }, FIRST)
  return () => {
    clearTimeout(timer)
    callOff?.()
  }
}

/**
 * Loads what stands below the first screen once that is drawn, and has had the network to itself for a
 * while: on a slow one, and hardly at all where it is fast.
 */
export async function afterFirstScreen<Part>(load: () => Promise<Part>): Promise<Part> {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  // In milliseconds, how long the page itself took to come.
  const took = page?.responseEnd ?? 0
  await new Promise<void>(afterPaint)
  await new Promise(drawn => setTimeout(drawn, Math.min(FIRST, 2 * took)))
  return load()
}

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

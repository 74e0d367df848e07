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

/** Loads what stands below the first screen once that is drawn, so that it does not share the network. */
export async function afterPaint<Part>(load: () => Promise<Part>): Promise<Part> {
  await new Promise(requestAnimationFrame)
  await new Promise(drawn => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(drawn, { timeout: FIRST })
    else setTimeout(drawn)
  })
  return load()
}

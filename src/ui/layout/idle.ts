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

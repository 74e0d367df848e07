/**
 * In milliseconds. A press so soon after something new has come on screen was meant for what stood
 * there before: a finger bounced, or a switch did. A timer tells, for a clock that is put back or
 * stands still must not keep anybody waiting.
 */
export const BOUNCE = 400

/** Does it once presses are meant again. The answer calls that off. */
export function afterBounce(what: () => void): () => void {
  const timer = setTimeout(what, BOUNCE)
  return () => {
    clearTimeout(timer)
  }
}

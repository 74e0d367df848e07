import { after } from '../layout/idle.ts'

/**
 * In milliseconds. A press so soon after something new has come on screen was meant for what stood
 * there before: a finger bounced, or a switch did. A timer tells, for a clock that is put back or
 * stands still must not keep anybody waiting.
 */
const BOUNCE = 400

/** A method, so that a test can hold bounces and let every other timer run. */
export const bounceTimer = {
  start: (callback: () => void): (() => void) => after(BOUNCE, callback)
}

/** Calls back once presses are meant again. The returned function cancels that. */
export function afterBounce(callback: () => void): () => void {
  return bounceTimer.start(callback)
}

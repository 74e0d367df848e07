import { after } from '../layout/idle.ts'

/**
 * In milliseconds. A press this soon after something new has come on screen was meant for what stood
 * there before: a finger or a switch bounced.
 */
const BOUNCE = 400

/** A method, so that a test can hold bounces and let every other timer run. */
export const bounceTimer = {
  start: (callback: () => void): (() => void) => after(BOUNCE, callback)
}

/**
 * Whether a press came too soon after `shownAt`, a time of `performance.now()`, to be meant for what has
 * been on screen since. Handlers ask this, instead of a state that would show a button as disabled.
 */
export function isBounce(press: Event, shownAt: number): boolean {
  return press.timeStamp - shownAt < BOUNCE
}

/** An attachment: nothing in the element takes a click, or a key that makes one, that is a bounce. */
export function ignoreBounces(element: HTMLElement): () => void {
  const shownAt = performance.now()
  const ignore = (press: Event) => {
    if (!isBounce(press, shownAt)) return
    press.preventDefault()
    press.stopPropagation()
  }
  element.addEventListener('click', ignore, { capture: true })
  return () => {
    element.removeEventListener('click', ignore, { capture: true })
  }
}

/** Calls back once presses are meant again. The returned function cancels that. */
export function afterBounce(callback: () => void): () => void {
  return bounceTimer.start(callback)
}

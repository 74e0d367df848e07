import { after } from '../layout/idle.ts'

/**
 * In milliseconds. A press this soon after something new has come on screen was meant for what stood
 * there before: a finger or a switch bounced.
 */
const DOUBLE_TAP = 400

/** A method, so that a test can hold bounces and let every other timer run. */
export const doubleTapTimer = {
  start: (callback: () => void): (() => void) => after(DOUBLE_TAP, callback)
}

/**
 * Whether a press came too soon after `shownAt`, a time of `performance.now()`, to be meant for what has
 * been on screen since. Handlers ask this, instead of a state that would show a button as disabled.
 */
export function isDoubleTap(press: Event, shownAt: number): boolean {
  return press.timeStamp - shownAt < DOUBLE_TAP
}

/** An attachment: nothing in the element takes a click, or a key that makes one, that is a bounce. */
export function ignoreDoubleTaps(element: HTMLElement): () => void {
  const shownAt = performance.now()
  const ignore = (press: Event) => {
    if (!isDoubleTap(press, shownAt)) return
    press.preventDefault()
    press.stopPropagation()
  }
  element.addEventListener('click', ignore, { capture: true })
  return () => {
    element.removeEventListener('click', ignore, { capture: true })
  }
}

/** Calls back once presses are meant again. The returned function cancels that. */
export function afterDoubleTap(callback: () => void): () => void {
  return doubleTapTimer.start(callback)
}

import { after } from '../layout/idle.ts'

/** Milliseconds. A press so soon after a re-render was aimed at the previous content. */
const DOUBLE_TAP = 400

/** An object, so that a test can replace this timer and leave the others running. */
export const doubleTapTimer = {
  start: (callback: () => void): (() => void) => after(DOUBLE_TAP, callback)
}

/**
 * @param shownAt when the pressed content appeared, by `performance.now()`. Handlers call this, so
 * that buttons need not look disabled for a moment.
 */
export function isDoubleTap(press: Event, shownAt: number): boolean {
  return press.timeStamp - shownAt < DOUBLE_TAP
}

/** An attachment: ignores accidental double taps in an element that has just appeared. */
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

/** Calls back once a press would no longer count as a double tap. The returned function cancels. */
export function afterDoubleTap(callback: () => void): () => void {
  return doubleTapTimer.start(callback)
}

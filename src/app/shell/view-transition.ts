import { flushSync } from 'svelte'
import { prefersReducedMotion } from '../../ui/layout/reduced-motion.ts'

/** Changes what is on screen, as a view transition where the browser has them and motion is welcome. */
export function changeView(change: () => void): void {
  if (prefersReducedMotion() || !('startViewTransition' in document)) {
    change()
    return
  }
  const { ready } = document.startViewTransition(() => {
    change()
    flushSync()
  })
  // It rejects when the next change comes before this one is drawn: nothing is amiss then.
  ready.catch(() => undefined)
}

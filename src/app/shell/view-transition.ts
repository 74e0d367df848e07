import { flushSync } from 'svelte'
import { prefersReducedMotion } from '../../ui/layout/reduced-motion.ts'

/**
 * Updates the page with a view transition, unless it is unsupported or the player prefers reduced
 * motion.
 */
export function changeView(change: () => void): void {
  if (prefersReducedMotion() || !('startViewTransition' in document)) {
    change()
    return
  }
  const { ready } = document.startViewTransition(() => {
    change()
    flushSync()
  })
  // Rejects if the next change starts before this one is drawn.
  ready.catch(() => undefined)
}

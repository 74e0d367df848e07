import { flushSync } from 'svelte'
import { prefersReducedMotion } from '../../ui/layout/reduced-motion.ts'

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

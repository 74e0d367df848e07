import { flushSync } from 'svelte'
import { prefersReducedMotion } from './reduced-motion.ts'

const MILLISECONDS = 300

/**
 * Makes a change of layout, and moves elements from where they were to where they are then: transforms
 * only. Removed elements take their animation with them.
 */
export function moveSmoothly(elements: readonly Element[], change: () => void): void {
  if (prefersReducedMotion()) {
    change()
    return
  }
  const before = elements.map(element => element.getBoundingClientRect())
  flushSync(change)
  for (const [at, element] of elements.entries()) {
    const from = before[at]
    const to = element.getBoundingClientRect()
    if (!from || to.width === 0) continue
    const move = `translate(${from.x - to.x}px, ${from.y - to.y}px) scale(${from.width / to.width})`
    element.animate(
      [
        { transform: move, transformOrigin: '0 0' },
        { transform: 'none', transformOrigin: '0 0' }
      ],
      { duration: MILLISECONDS, easing: 'ease-out' }
    )
  }
}

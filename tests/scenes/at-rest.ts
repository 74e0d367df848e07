import type { Page } from '@playwright/test'

/**
 * Waits until nothing moves any more. Once is not enough: Svelte begins what moves only when an empty
 * animation before it has ended, and what ends may begin another.
 */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const drawn = () => new Promise(requestAnimationFrame)
    for (;;) {
      await drawn()
      await drawn()
      const running = document.getAnimations().filter(({ playState }) => playState === 'running')
      if (running.length === 0) return
      await Promise.allSettled(running.map(({ finished }) => finished))
    }
  })
}

import type { Page } from '@playwright/test'

/**
 * Goes to the end of all animations. Repeats, because Svelte starts a transition after an empty
 * animation, and the end of one may start another.
 */
export function animationsEnded(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const drawn = () => new Promise(requestAnimationFrame)
    for (;;) {
      await drawn()
      await drawn()
      const running = document.getAnimations().filter(({ playState }) => playState === 'running')
      if (running.length === 0) return
      for (const animation of running) animation.finish()
    }
  })
}

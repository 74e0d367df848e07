import { tick } from 'svelte'

/** Changes what is on screen, as a view transition where the browser has them and motion is welcome. */
export function changeView(change: () => void): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (still || !('startViewTransition' in document)) {
    change()
    return
  }
  const { ready } = document.startViewTransition(async () => {
    change()
    await tick()
  })
  // It rejects when the next change comes before this one is drawn: nothing is amiss then.
  ready.catch(() => undefined)
}

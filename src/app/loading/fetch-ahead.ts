import { onMount } from 'svelte'
import { whenIdle } from '../../ui/layout/idle.ts'

/** Fetches what a press on this page may need, so that it keeps nobody waiting, once the page stands. */
export function fetchAhead(load: () => Promise<unknown>): void {
  onMount(() =>
    whenIdle(() => {
      // Whoever needs it asks again, and says so if it does not come.
      load().catch(() => undefined)
    })
  )
}

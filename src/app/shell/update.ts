import { atom, computed } from 'nanostores'
import { routeStore } from '../route.ts'
import { defineStore } from '../app.ts'

const HOUR = 3_600_000

export const updateStore = defineStore(app => {
  const { environment } = app
  const { route } = routeStore(app)

  const waiting = atom<(() => void) | null>(null)

  /** Installs the new version. `null` during a round, which it would interrupt. */
  const update = computed([waiting, route], (apply, { page }) =>
    ['quiz', 'mode', 'challenge'].includes(page) ? null : apply
  )

  function watchForUpdate(): void {
    environment.registerServiceWorker(apply => {
      waiting.set(apply)
    })
    // The browser checks when a page is opened. Check again when the player returns to an open one.
    let asked = environment.now()
    environment.onVisibility(isVisible => {
      const since = environment.now() - asked
      // `since` is negative if the clock was set back.
      if (!isVisible || (since >= 0 && since < HOUR)) return
      asked = environment.now()
      environment.checkForUpdate()
    })
  }

  return { update, watchForUpdate }
})

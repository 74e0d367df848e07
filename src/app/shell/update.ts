import { atom, computed } from 'nanostores'
import { routeStore } from '../route.ts'
import { defineStore } from '../app.ts'

/** How often a newer game is asked for, at most. */
const HOUR = 3_600_000

export const updateStore = defineStore(app => {
  const { environment } = app
  const { route } = routeStore(app)

  const waiting = atom<(() => void) | null>(null)

  /** Puts the newer game that waits in place; offered between pages, never in the middle of a round. */
  const update = computed([waiting, route], (apply, { page }) =>
    ['quiz', 'mode', 'challenge'].includes(page) ? null : apply
  )

  function watchForUpdate(): void {
    environment.registerServiceWorker(apply => {
      waiting.set(apply)
    })
    // A page that is opened asks by itself; one that stays open, when somebody comes back to it.
    let asked = environment.now()
    environment.onVisibility(isVisible => {
      const since = environment.now() - asked
      // The clock may have been set back.
      if (!isVisible || (since >= 0 && since < HOUR)) return
      asked = environment.now()
      environment.checkForUpdate()
    })
  }

  return { update, watchForUpdate }
})

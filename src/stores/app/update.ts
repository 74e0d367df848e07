import { atom, computed } from 'nanostores'
import { routeStore } from './route.ts'
import { defineStore } from './app.ts'

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
  }

  return { update, watchForUpdate }
})

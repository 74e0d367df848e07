import type { App } from '../app/app.ts'
import { routeStore } from '../app/route.ts'
import { safeStorage } from './safe-storage.ts'

/** Removes everything the game has stored in this browser, and begins anew, with a word on that. */
export function eraseEverything(app: App): void {
  safeStorage(app).erase()
  routeStore(app).openRoute({ page: 'about', isErased: true })
  app.environment.reload()
}

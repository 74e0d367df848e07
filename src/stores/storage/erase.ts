import type { App } from '../app/app.ts'
import { safeStorage } from './safe-storage.ts'

/** Removes everything the game has stored in this browser, and begins anew. */
export function eraseEverything(app: App): void {
  safeStorage(app).erase()
  app.environment.reload()
}

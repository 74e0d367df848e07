import type { App } from '../app/app.ts'
import { hashOf } from '../app/route.ts'
import { safeStorage } from './safe-storage.ts'

const ERASED = 'erased'

/** Removes everything the game has stored in this browser, and begins anew, with a word on that. */
export function eraseEverything(app: App): void {
  safeStorage(app).erase()
  app.environment.reloadWith(hashOf({ page: 'about' }), ERASED)
}

/** Whether everything has been deleted right before. Asked again, it no longer has. */
export function hasJustErased(app: App): boolean {
  return app.environment.takeWord() === ERASED
}

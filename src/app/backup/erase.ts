import type { App } from '../app.ts'
import { hashOf } from '../route.ts'
import { safeStorage } from '../storage/safe-storage.ts'

const ERASED = 'erased'

/**
 * Removes everything that this film's game has stored, quarantined texts included, and reloads the page.
 * Shared settings stay if the game about another film has stored something. Does nothing in a frame: the
 * embedding page could trick the player into pressing the button.
 */
export function eraseEverything(app: App): void {
  if (app.environment.isFramed()) return
  const storage = safeStorage(app)
  const { storageKeys } = storage
  storage.erase(all => {
    const hasOtherFilm = all.some(key => storageKeys.isOtherFilms(key))
    return all.filter(
      key => storageKeys.keyFrom(key) !== undefined && !(hasOtherFilm && storageKeys.isShared(key))
    )
  })
  app.environment.reloadWithState(hashOf({ page: 'about' }), ERASED)
}

export function hasJustErased(app: App): boolean {
  return app.environment.takeState() === ERASED
}

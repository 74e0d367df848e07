import type { App } from '../app.ts'
import { hashOf } from '../route.ts'
import { safeStorage } from '../storage/safe-storage.ts'

const ERASED = 'erased'

/**
 * Removes whatever this film's game has stored in this browser, also what was moved aside or could not
 * be read, and begins anew, with a word on that. The settings that films share stay where another
 * film's game has stored something. In a frame it does nothing: the page around it may have drawn
 * something else over the button.
 */
export function eraseEverything(app: App): void {
  if (app.environment.isFramed()) return
  const storage = safeStorage(app)
  const { places } = storage
  storage.erase(all => {
    const hasOtherFilm = all.some(place => places.isForeign(place))
    return all.filter(
      place => places.keyAt(place) !== undefined && !(hasOtherFilm && places.isShared(place))
    )
  })
  app.environment.reloadWith(hashOf({ page: 'about' }), ERASED)
}

/** Whether everything has been deleted right before. Asked again, it no longer has. */
export function hasJustErased(app: App): boolean {
  return app.environment.takeWord() === ERASED
}

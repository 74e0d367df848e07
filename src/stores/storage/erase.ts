import { environment } from '../../platform/environment.ts'
import { memory } from './persisted.ts'

/** Takes away everything the game has kept in this browser, and begins anew. */
export function eraseEverything(): void {
  memory().erase()
  environment().loadAgain()
}

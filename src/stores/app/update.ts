import { atom, computed } from 'nanostores'
import { environment } from '../../platform/environment.ts'
import { route } from './route.ts'

const waiting = atom<(() => void) | null>(null)

/** Puts the newer game that waits in place; offered between pages, never in the middle of a round. */
export const update = computed([waiting, route], (apply, { page }) =>
  ['quiz', 'way', 'challenge'].includes(page) ? null : apply
)

export function watchForUpdate(): void {
  environment().keepOffline(apply => {
    waiting.set(apply)
  })
}

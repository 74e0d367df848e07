import type { Identity } from '../../film/types.ts'

/*
 * All films and all copies of the game on one host share a browser's storage. A *key* is what a store
 * calls its value, such as `encore:name`; a *storage key* is the key in `localStorage`:
 *
 *   encore:<film>:…         values of the game about one film, such as `encore:roman-holiday:name`
 *   encore:<film>:aside:…   texts of that game which could not be read
 *   encore:theme …          settings that all films share
 *   encore:name …           legacy: values of the first releases, which knew one film only
 */
export type StoredFilm = Pick<Identity, 'id' | 'isFirstFilm'>

const START = 'encore:'

/** Keys of groups. Home asks whether there is one, and must not load the groups. */
export const GROUP_KEY = 'encore:party:'

const SHARED = /^encore:(theme|language|sounds|vibration|single-keys)$/

/** The keys that the first releases used. Frozen. */
const LEGACY =
  /^encore:(aside|ballot|ballot-draft|duels|friend|invitation|name|party|party-ballot|party-file|party-open|round|runoff-ballot|storyline-order|vote-step|write-in)(:|$)/

export class StorageKeys {
  readonly #own: string
  readonly #hasLegacy: boolean

  constructor({ id, isFirstFilm = false }: StoredFilm) {
    this.#own = `${START}${id}:`
    this.#hasLegacy = isFirstFilm
  }

  storageKeyOf(key: string): string {
    return SHARED.test(key) ? key : this.#own + key.slice(START.length)
  }

  keyFrom(storageKey: string): string | undefined {
    if (SHARED.test(storageKey) || this.isLegacy(storageKey)) return storageKey
    return storageKey.startsWith(this.#own) ? START + storageKey.slice(this.#own.length) : undefined
  }

  /** Whether the first releases used this storage key for this film. It equals the key. */
  isLegacy(storageKey: string): boolean {
    return this.#hasLegacy && LEGACY.test(storageKey)
  }

  isOtherFilms(storageKey: string): boolean {
    return storageKey.startsWith(START) && this.keyFrom(storageKey) === undefined
  }

  isShared(storageKey: string): boolean {
    return SHARED.test(storageKey)
  }
}

import type { Identity } from '../../film/types.ts'

/*
 * How the game lays out a browser's storage, which every film and every copy of the game on one host
 * share. A *key* is what a store calls its value, such as `encore:name`; a *place* is the key that
 * storage has it under:
 *
 *   encore:<film>:…         what belongs to the game about one film, such as `encore:roman-holiday:name`
 *   encore:<film>:aside:…   texts of that game which could not be read
 *   encore:theme …          settings that all films share
 *   encore:name …           what the first games stored, which knew one film only
 */
export type StoredFilm = Pick<Identity, 'id' | 'isFirstFilm'>

const START = 'encore:'

const SHARED = /^encore:(theme|sounds|vibration|single-keys)$/

/** What the first games stored. Nothing is added to this list. */
const FIRST =
  /^encore:(aside|ballot|ballot-draft|duels|friend|invitation|name|party|party-ballot|party-file|party-open|round|runoff-ballot|storyline-order|vote-step|write-in)(:|$)/

/** Where the values of one film's game are stored. */
export class Places {
  readonly #own: string
  readonly #isFirst: boolean

  constructor({ id, isFirstFilm = false }: StoredFilm) {
    this.#own = `${START}${id}:`
    this.#isFirst = isFirstFilm
  }

  placeOf(key: string): string {
    return SHARED.test(key) ? key : this.#own + key.slice(START.length)
  }

  /** The key of the value at a place, or `undefined` where it is none of this film's. */
  keyAt(place: string): string | undefined {
    if (SHARED.test(place) || this.isFirst(place)) return place
    return place.startsWith(this.#own) ? START + place.slice(this.#own.length) : undefined
  }

  /** Whether the first games have a value of this film there. Its key is the place itself. */
  isFirst(place: string): boolean {
    return this.#isFirst && FIRST.test(place)
  }

  /** Whether another film's game has something there. */
  isForeign(place: string): boolean {
    return place.startsWith(START) && this.keyAt(place) === undefined
  }

  isShared(place: string): boolean {
    return SHARED.test(place)
  }
}

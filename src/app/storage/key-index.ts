import type { KeyValueStorage } from '../environment.ts'
import type { Places } from './places.ts'

/**
 * The keys of this film's values by their kind, the part behind `encore:`. Storage is looked through
 * once, however many stores ask. A key that another tab has removed may still be in it.
 */
export class KeyIndex {
  /** Keys that a first game has stored something under. */
  readonly first = new Set<string>()
  readonly #byKind = new Map<string, Set<string>>()
  readonly #places: Places

  constructor(places: Places, storage: KeyValueStorage) {
    this.#places = places
    for (const place of placesIn(storage)) this.add(place)
  }

  add(place: string): void {
    const key = this.#places.keyAt(place)
    if (key === undefined) return
    if (this.#places.isFirst(place)) this.first.add(key)
    const kind = kindOf(key)
    const known = this.#byKind.get(kind)
    if (known) known.add(key)
    else this.#byKind.set(kind, new Set([key]))
  }

  /** Once there is nothing under a key any more. */
  remove(key: string): void {
    this.first.delete(key)
    this.#byKind.get(kindOf(key))?.delete(key)
  }

  /** Those that begin like this, which names a kind at least. */
  startingWith(start: string): string[] {
    return [...(this.#byKind.get(kindOf(start)) ?? [])].filter(key => key.startsWith(start))
  }

  all(): string[] {
    return [...this.#byKind.values()].flatMap(keys => [...keys])
  }
}

export function placesIn(storage: KeyValueStorage): string[] {
  // What another tab has just removed may come as `null`: as a name it leads nowhere.
  return Array.from({ length: storage.length }, (_, index) => String(storage.key(index)))
}

function kindOf(key: string): string {
  return String(key.split(':', 2)[1])
}

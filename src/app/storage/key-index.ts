import type { KeyValueStorage } from '../environment.ts'
import type { StorageKeys } from './storage-keys.ts'

/**
 * The keys of this film's values, grouped by kind (the part after `encore:`), so that storage is
 * scanned once. May still list a key that another tab has removed.
 */
export class KeyIndex {
  readonly legacy = new Set<string>()
  readonly #byKind = new Map<string, Set<string>>()
  readonly #storageKeys: StorageKeys

  constructor(storageKeys: StorageKeys, storage: KeyValueStorage) {
    this.#storageKeys = storageKeys
    for (const storageKey of storageKeysIn(storage)) this.add(storageKey)
  }

  add(storageKey: string): void {
    const key = this.#storageKeys.keyFrom(storageKey)
    if (key === undefined) return
    if (this.#storageKeys.isLegacy(storageKey)) this.legacy.add(key)
    const kind = kindOf(key)
    const known = this.#byKind.get(kind)
    if (known) known.add(key)
    else this.#byKind.set(kind, new Set([key]))
  }

  remove(key: string): void {
    this.legacy.delete(key)
    this.#byKind.get(kindOf(key))?.delete(key)
  }

  startingWith(start: string): string[] {
    return [...(this.#byKind.get(kindOf(start)) ?? [])].filter(key => key.startsWith(start))
  }

  all(): string[] {
    return [...this.#byKind.values()].flatMap(keys => [...keys])
  }
}

export function storageKeysIn(storage: KeyValueStorage): string[] {
  // `key()` may return null for a key that another tab has just removed; 'null' is no key of ours.
  return Array.from({ length: storage.length }, (_, index) => String(storage.key(index)))
}

function kindOf(key: string): string {
  return String(key.split(':', 2)[1])
}

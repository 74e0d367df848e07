import { atom } from 'nanostores'
import type { Environment, KeyValueStorage } from '../environment.ts'
import { KeyIndex } from './key-index.ts'
import { StorageKeys, type StoredFilm } from './storage-keys.ts'

/** Texts by storage key, in a storage that may be blocked or full. Never throws: `trouble` says why. */
export class RawStorage {
  readonly trouble = atom<'blocked' | 'full' | null>(null)
  readonly storageKeys: StorageKeys
  readonly #environment: Environment
  #index: KeyIndex | null = null

  constructor(environment: Environment, film: StoredFilm) {
    this.#environment = environment
    this.storageKeys = new StorageKeys(film)
  }

  get index(): KeyIndex | null {
    this.#index ??= this.use(storage => new KeyIndex(this.storageKeys, storage)) ?? null
    return this.#index
  }

  get scanned(): KeyIndex | null {
    return this.#index
  }

  dropIndex(): void {
    this.#index = null
  }

  /** `null` if there is no such text, `undefined` where storage is blocked. */
  text(storageKey: string): string | null | undefined {
    return this.use(storage => storage.getItem(storageKey))
  }

  /**
   * @param text `null` removes
   * @param isReported whether a full storage sets `trouble`
   * @returns whether it was done
   */
  store(storageKey: string, text: string | null, isReported = true): boolean {
    const isDone = this.use(storage => {
      if (text === null) {
        storage.removeItem(storageKey)
        return true
      }
      try {
        storage.setItem(storageKey, text)
        this.#index?.add(storageKey)
        return true
      } catch {
        if (isReported) this.trouble.set('full')
        return false
      }
    })
    return isDone === true
  }

  use<T>(access: (storage: KeyValueStorage) => T): T | undefined {
    try {
      const storage = this.#environment.storage()
      if (storage) return access(storage)
    } catch {
      // Blocked, as where storage is null.
    }
    this.trouble.set('blocked')
    return undefined
  }
}

import { atom } from 'nanostores'
import type { Environment, KeyValueStorage } from '../../platform/environment.ts'

/** What keeps the game from being remembered: storage that is blocked, or full. `null` once all is stored. */
export const storageTrouble = atom<'blocked' | 'full' | null>(null)
/** How many stored values could not be read in this session and were kept aside. */
export const setAside = atom(0)

const ASIDE = 'encore:aside:'

/** What an environment’s storage holds, with what it would not take held in memory: never throws. */
export class Memory {
  readonly #environment: Environment
  readonly #isReadable: (key: string, text: string) => boolean
  /** `null` stands for a removal. */
  readonly #unsaved = new Map<string, string | null>()
  /** What was last seen under each key, for when storage cannot be read. */
  readonly #seen = new Map<string, string | null>()
  /** Unreadable texts that now are safe elsewhere, by the key they stood under. */
  readonly #aside = new Map<string, string>()

  constructor(from: Environment, isReadable: (key: string, text: string) => boolean) {
    this.#environment = from
    this.#isReadable = isReadable
  }

  read(key: string): string | null {
    const unsaved = this.#unsaved.get(key)
    if (unsaved !== undefined) return unsaved
    this.#look(key)
    return this.#seen.get(key) ?? null
  }

  /** `null` removes. */
  write(key: string, text: string | null): void {
    const stored = this.#look(key)
    if (this.#put(key, text, stored)) {
      // What waited for this is stored too.
      if (stored !== text) for (const waiting of this.#unsaved) this.#put(...waiting)
      if (this.#unsaved.size === 0) storageTrouble.set(null)
    } else if (this.read(key) !== text) this.#unsaved.set(key, text)
  }

  /** Another tab has changed it since. */
  follow(key: string): void {
    this.#unsaved.delete(key)
  }

  keys(): string[] {
    const stored = this.#try(keysOf) ?? this.#seen.keys()
    return [...new Set([...stored, ...this.#unsaved.keys()])].filter(key => this.read(key) !== null)
  }

  /** All keys there ever was something under, as far as this tab knows. */
  known(): string[] {
    return [...this.#seen.keys(), ...this.#unsaved.keys()]
  }

  /** Takes away whatever is the game’s, also what was put aside or could not be read. */
  erase(): void {
    this.#unsaved.clear()
    this.#seen.clear()
    this.#try(storage => {
      for (const key of keysOf(storage).filter(isOurs)) storage.removeItem(key)
    })
  }

  /** Whether storage has it now. */
  #put(key: string, text: string | null, stored = this.#look(key)): boolean {
    // What cannot be looked at is not ours to overwrite.
    const isThere = stored === text || (stored !== undefined && this.#store(key, text))
    if (isThere) {
      this.#unsaved.delete(key)
      this.#seen.set(key, text)
    }
    return isThere
  }

  /** `undefined` where storage is blocked, or what it holds could neither be read nor moved. */
  #look(key: string): string | null | undefined {
    const text = this.#try(storage => storage.getItem(key))
    if (text === undefined) return undefined
    const isReadable = text === null || this.#isReadable(key, text)
    this.#seen.set(key, isReadable ? text : null)
    if (isReadable) return text
    if (this.#putAside(key, text)) return null
    // It stays where it is, and what follows stays in memory.
    if (!this.#unsaved.has(key)) this.#unsaved.set(key, null)
    return undefined
  }

  /** Whether it is safe now. */
  #putAside(key: string, text: string): boolean {
    // If it could not be removed it is found again, and must not be put aside again.
    if (this.#aside.get(key) !== text) {
      const aside = this.#placeAside(key)
      if (aside === undefined || !this.#store(aside, text)) return false
      this.#aside.set(key, text)
      setAside.set(setAside.get() + 1)
    }
    this.#store(key, null)
    return true
  }

  /** Named by the moment, or by the first one after it that no other tab has taken. */
  #placeAside(key: string): string | undefined {
    for (let time = this.#environment.now(); ; time++) {
      const aside = `${ASIDE}${String(time)}:${key.replace('encore:', '')}`
      const there = this.#try(storage => storage.getItem(aside))
      // What cannot be looked at may be taken.
      if (typeof there !== 'string') return there === null ? aside : undefined
    }
  }

  /** Whether that was done; `null` removes. */
  #store(key: string, text: string | null): boolean {
    const done = this.#try(storage => {
      if (text === null) {
        storage.removeItem(key)
        return true
      }
      try {
        storage.setItem(key, text)
        return true
      } catch {
        storageTrouble.set('full')
        return false
      }
    })
    return done === true
  }

  /** `undefined` where storage is blocked. */
  #try<T>(use: (storage: KeyValueStorage) => T): T | undefined {
    try {
      const storage = this.#environment.storage()
      if (storage) return use(storage)
    } catch {
      // Told below, as for a storage that is null.
    }
    storageTrouble.set('blocked')
    return undefined
  }
}

function keysOf(storage: KeyValueStorage): string[] {
  // What another tab has just removed may come as `null`: as a name it leads nowhere.
  return Array.from({ length: storage.length }, (_, index) => String(storage.key(index)))
}

export function isOurs(key: string): boolean {
  return key.startsWith('encore:')
}

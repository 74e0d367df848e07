import { atom } from 'nanostores'
import type { Environment, KeyValueStorage } from '../../platform/environment.ts'
import { defineStore } from '../app/app.ts'
import { owns, parse, serialise, type Definition } from './definition.ts'

const QUARANTINE = 'encore:aside:'

/** What is stored under a key: a text that could be read, and the value in it, or nothing. */
type Stored = { text: string; value: unknown } | { text: null }

interface Change {
  definition: Definition<unknown>
  stored: Stored
}

/**
 * An environment's storage, which may be blocked, full, or hold what this version cannot read. It
 * never throws: what it cannot store it holds in memory until it can, and what it cannot read it
 * moves aside and never overwrites.
 */
export class SafeStorage {
  /** What keeps the game from being remembered. `null` once all is stored. */
  readonly trouble = atom<'blocked' | 'full' | null>(null)
  /** How many stored texts could not be read in this session and were moved aside. */
  readonly quarantined = atom(0)

  readonly #environment: Environment
  readonly #watchers = new Map<Definition<unknown>, (key?: string) => void>()
  /** What storage would not take so far. */
  readonly #unsaved = new Map<string, Change>()
  /** What was last seen under each key. */
  readonly #seen = new Map<string, Stored>()
  /** Unreadable texts that are safe elsewhere, by the key they stood under. */
  readonly #moved = new Map<string, string>()
  /** Whether there may be something that could not be read so far because storage was blocked. */
  #hasUnread = false

  constructor(environment: Environment) {
    this.#environment = environment
    environment.onStorageChange(key => {
      this.#follow(key)
    })
    // A page that comes back from the back-forward cache may have missed what other tabs did.
    environment.onRestore(() => {
      this.#refresh()
    })
  }

  /**
   * @param onChange is called when another tab has changed something under a key or, without one,
   *   when anything may have changed
   */
  watch(definition: Definition<unknown>, onChange: (key?: string) => void): void {
    this.#watchers.set(definition, onChange)
  }

  /** What this tab holds to be under a key: `null` for nothing, `undefined` where that cannot be told. */
  read<T>(definition: Definition<T>, key: string): { value: T } | null | undefined {
    const stored = this.#unsaved.get(key)?.stored ?? this.#look(definition, key)
    if (stored === undefined) this.#hasUnread = true
    if (!stored) return stored
    return stored.text === null ? null : { value: stored.value as T }
  }

  /** The text of what this tab holds to be under a key. */
  readText(definition: Definition<unknown>, key: string): string | null {
    this.read(definition, key)
    return (this.#unsaved.get(key)?.stored ?? this.#seen.get(key))?.text ?? null
  }

  /** @param value `undefined` removes what is there */
  write<T>(definition: Definition<T>, key: string, value: T | undefined): void {
    const stored = value === undefined ? { text: null } : { text: serialise(value), value }
    if (this.#put(key, { definition, stored })) this.#recover()
    else this.#unsaved.set(key, { definition, stored })
  }

  /** Writes what comes from elsewhere, and lets its store know. */
  restore<T>(definition: Definition<T>, key: string, value: T): void {
    this.write(definition, key, value)
    this.#tell(key)
  }

  /** The keys of all that the game has stored or would have, those moved aside included. */
  keys(): string[] {
    const stored = this.#try(keysOf)
    if (!stored) this.#hasUnread = true
    const unsaved = [...this.#unsaved].flatMap(([key, { stored }]) => (stored.text ? key : []))
    return [...new Set([...(stored ?? this.#seen.keys()), ...unsaved])].filter(isOurs)
  }

  /** Looks once more for what could not be read while storage was blocked. */
  retry(): void {
    if (this.#hasUnread) this.#refresh()
  }

  /** Removes whatever is the game's, also what was moved aside or could not be read. */
  erase(): void {
    this.#unsaved.clear()
    this.#seen.clear()
    this.#try(storage => {
      for (const key of keysOf(storage).filter(isOurs)) storage.removeItem(key)
    })
  }

  /** @param key what another tab has changed; `null` when it has removed everything */
  #follow(key: string | null): void {
    // All is gone then but what was never stored.
    for (const changed of key === null ? [...this.#seen.keys()] : [key]) {
      if (key !== null) this.#unsaved.delete(changed)
      this.#tell(changed)
    }
  }

  #tell(key: string): void {
    for (const [definition, onChange] of this.#watchers) if (owns(definition, key)) onChange(key)
  }

  #refresh(): void {
    this.#hasUnread = false
    for (const onChange of this.#watchers.values()) onChange()
  }

  /** Storage has just taken something: it may take, and tell, what it would not before. */
  #recover(): void {
    for (const [key, change] of [...this.#unsaved]) this.#put(key, change)
    this.retry()
    if (this.#unsaved.size === 0 && !this.#hasUnread) this.trouble.set(null)
  }

  /** Whether storage has it now. */
  #put(key: string, { definition, stored }: Change): boolean {
    const before = this.#look(definition, key)
    // What cannot be looked at is not ours to overwrite.
    if (before === undefined) return false
    if (before.text !== stored.text && !this.#store(key, stored.text)) return false
    this.#unsaved.delete(key)
    this.#seen.set(key, stored)
    return true
  }

  /** `undefined` where storage is blocked, or what it holds could neither be read nor moved aside. */
  #look(definition: Definition<unknown>, key: string): Stored | undefined {
    const text = this.#try(storage => storage.getItem(key))
    if (text === undefined) return undefined
    const known = this.#seen.get(key)
    if (known?.text === text) return known
    const parsed = text === null ? null : parse(definition, key, text)
    const stored: Stored = text !== null && parsed ? { text, value: parsed.value } : { text: null }
    this.#seen.set(key, stored)
    // Else it stays where it is, and what follows stays in memory.
    const isSafe = text === null || parsed !== null || this.#quarantine(key, text)
    return isSafe ? stored : undefined
  }

  /** Whether the text is safe now. */
  #quarantine(key: string, text: string): boolean {
    // If it could not be removed it is found again, and must not be moved a second time.
    if (this.#moved.get(key) !== text) {
      const place = this.#quarantinePlace(key)
      if (place === undefined || !this.#store(place, text)) return false
      this.#moved.set(key, text)
      this.quarantined.set(this.quarantined.get() + 1)
    }
    this.#store(key, null)
    return true
  }

  /** Named by the moment, or by the first one after it that no other tab has taken. */
  #quarantinePlace(key: string): string | undefined {
    for (let time = this.#environment.now(); ; time++) {
      const place = `${QUARANTINE}${String(time)}:${key.replace('encore:', '')}`
      const there = this.#try(storage => storage.getItem(place))
      // What cannot be looked at may be taken.
      if (typeof there !== 'string') return there === null ? place : undefined
    }
  }

  /** Whether that was done; `null` removes. */
  #store(key: string, text: string | null): boolean {
    const isDone = this.#try(storage => {
      if (text === null) {
        storage.removeItem(key)
        return true
      }
      try {
        storage.setItem(key, text)
        return true
      } catch {
        this.trouble.set('full')
        return false
      }
    })
    return isDone === true
  }

  /** `undefined` where storage is blocked. */
  #try<T>(use: (storage: KeyValueStorage) => T): T | undefined {
    try {
      const storage = this.#environment.storage()
      if (storage) return use(storage)
    } catch {
      // Told below, as for a storage that is null.
    }
    this.trouble.set('blocked')
    return undefined
  }
}

export const safeStorage = defineStore(({ environment }) => new SafeStorage(environment))

function keysOf(storage: KeyValueStorage): string[] {
  // What another tab has just removed may come as `null`: as a name it leads nowhere.
  return Array.from({ length: storage.length }, (_, index) => String(storage.key(index)))
}

function isOurs(key: string): boolean {
  return key.startsWith('encore:')
}

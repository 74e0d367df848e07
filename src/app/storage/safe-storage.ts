import { identity } from '../../film/identity.ts'
import type { Environment } from '../environment.ts'
import { defineStore } from '../app.ts'
import { fingerprint, owns, parse, serialise, type Definition } from './definition.ts'
import { storageKeysIn, type KeyIndex } from './key-index.ts'
import { batchChanges } from './other-tabs.ts'
import { Quarantine } from './quarantine.ts'
import { RawStorage } from './raw-storage.ts'
import type { StorageKeys, StoredFilm } from './storage-keys.ts'

interface Seen {
  own: string | null
  legacy: string | null
  value: unknown
}

interface Watcher {
  definition: Definition<unknown>
  onChange: (keys?: ReadonlySet<string>) => void
  readAhead?: ((key: string) => void) | undefined
}

export interface Entry {
  definition: Definition<unknown>
  key: string
  value: unknown
}

/**
 * The values of one film's game in the environment's storage. It never throws: values that storage
 * refuses are held in memory and written later, unreadable texts are quarantined, and values of games
 * about other films are never touched.
 *
 * A legacy value is copied to this film's own key when it is first read. The legacy text stays, because
 * an old copy of the game may be open on the same host; each copy notes the fingerprint of the legacy
 * text it was made from, so that a later change by the old game is copied too.
 */
export class SafeStorage {
  readonly #raw: RawStorage
  readonly #quarantine: Quarantine
  readonly #watchers = new Set<Watcher>()
  readonly #unsaved = new Map<string, Omit<Entry, 'key'>>()
  readonly #seen = new Map<string, Seen>()
  readonly #batch: (keys: Iterable<string>) => void
  /** Whether something could not be read because storage was blocked. */
  #hasUnread = false

  constructor(environment: Environment, film: StoredFilm) {
    this.#raw = new RawStorage(environment, film)
    this.#quarantine = new Quarantine(this.#raw, () => environment.now())
    const readAhead = (key: string) => {
      for (const watcher of this.#watchers) {
        if (owns(watcher.definition, key)) watcher.readAhead?.(key)
      }
    }
    this.#batch = batchChanges(environment, readAhead, keys => {
      this.#notify(keys)
    })
    environment.onStorageChange(storageKey => {
      this.#follow(storageKey)
    })
    // A page in the back-forward cache gets no storage events.
    environment.onRestore(() => {
      this.#refresh()
    })
  }

  get storageKeys(): StorageKeys {
    return this.#raw.storageKeys
  }

  get trouble() {
    return this.#raw.trouble
  }

  get quarantined() {
    return this.#quarantine.count
  }

  /**
   * @param onChange is called with the keys that other tabs have changed, or without any when every
   *   key may have changed
   * @param readAhead is called before, with one changed key at a time
   * @returns a function that stops it
   */
  watch(
    definition: Definition<unknown>,
    onChange: (keys?: ReadonlySet<string>) => void,
    readAhead?: (key: string) => void
  ): () => void {
    const watcher = { definition, onChange, readAhead }
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  /** The value of a key: `null` if absent, `undefined` if storage cannot be read. */
  read<T>(definition: Definition<T>, key: string): { value: T } | null | undefined {
    const held = this.#unsaved.get(key) ?? this.#look(definition, key)
    if (!held) {
      this.#hasUnread = true
      return undefined
    }
    return held.value === undefined ? null : { value: held.value as T }
  }

  /** The value of a key, or the last one seen if storage cannot be read. `undefined` if absent. */
  readLast<T>(definition: Definition<T>, key: string): T | undefined {
    const stored = this.read(definition, key)
    return stored === undefined ? (this.#seen.get(key)?.value as T | undefined) : stored?.value
  }

  /** The stored text of a key, unparsed, so that callers can skip entries cheaply. `null` if absent. */
  textOf(key: string): string | null {
    const own = this.#raw.text(this.storageKeys.storageKeyOf(key))
    if (typeof own === 'string' || this.#scan()?.legacy.has(key) !== true) return own ?? null
    return this.#raw.text(key) ?? null
  }

  write<T>(definition: Definition<T>, key: string, value: T | undefined): void {
    if (this.#hold({ definition, key, value })) this.#recover()
  }

  /**
   * Writes entries of a backup or the quarantine, and notifies their stores.
   * @returns how many of them storage refused: those are in memory only
   */
  restore(entries: readonly Entry[]): number {
    let isAnyStored = false
    for (const entry of entries) isAnyStored = this.#hold(entry) || isAnyStored
    if (isAnyStored) this.#recover()
    this.#notify(new Set(entries.map(({ key }) => key)))
    return entries.filter(({ key }) => this.#unsaved.has(key)).length
  }

  /** All keys of this film, those of unsaved and of quarantined values included. */
  keys(): string[] {
    return this.#withUnsaved(this.#scan()?.all() ?? [...this.#seen.keys()])
  }

  keysOf({ key }: Pick<Definition<unknown>, 'key'>, begins = ''): string[] {
    const start = key + begins
    const keys = this.#scan()?.startingWith(start) ?? [...this.#seen.keys()]
    return this.#withUnsaved(keys).filter(each => each.startsWith(start))
  }

  retry(): void {
    if (this.#hasUnread) this.#refresh()
  }

  erase(choose: (all: string[]) => string[]): void {
    this.#unsaved.clear()
    this.#seen.clear()
    this.#raw.dropIndex()
    this.#raw.use(storage => {
      for (const storageKey of choose(storageKeysIn(storage))) storage.removeItem(storageKey)
    })
  }

  #withUnsaved(keys: string[]): string[] {
    const unsaved = [...this.#unsaved].flatMap(([key, { value }]) =>
      value === undefined ? [] : key
    )
    return unsaved.length > 0 ? [...new Set([...keys, ...unsaved])] : keys
  }

  #follow(storageKey: string | null): void {
    if (storageKey === null) {
      this.#raw.dropIndex()
      this.#batch(this.#seen.keys())
      return
    }
    const key = this.storageKeys.keyFrom(storageKey)
    if (key === undefined) return
    this.#raw.scanned?.add(storageKey)
    if (!this.storageKeys.isLegacy(storageKey)) this.#unsaved.delete(key)
    this.#batch([key])
  }

  #notify(keys: ReadonlySet<string>): void {
    for (const { definition, onChange } of this.#watchers) {
      const own = [...keys].filter(key => owns(definition, key))
      if (own.length > 0) onChange(new Set(own))
    }
  }

  #refresh(): void {
    this.#hasUnread = false
    this.#raw.dropIndex()
    for (const { onChange } of this.#watchers) onChange()
  }

  #hold({ definition, key, value }: Entry): boolean {
    const isStored = this.#put(definition, key, value)
    if (!isStored) this.#unsaved.set(key, { definition, value })
    return isStored
  }

  /** Storage has just accepted a value: retry the values it refused, and the reads that failed. */
  #recover(): void {
    for (const [key, { definition, value }] of [...this.#unsaved]) this.#put(definition, key, value)
    this.retry()
    if (this.#unsaved.size === 0 && !this.#hasUnread) this.trouble.set(null)
  }

  #put(definition: Definition<unknown>, key: string, value: unknown): boolean {
    const seen = this.#look(definition, key)
    // Never overwrite a text that could not be read.
    if (!seen) return false
    const { legacy } = seen
    const was = legacy === null ? undefined : fingerprint(legacy)
    // While a legacy value exists, its removal has to be stored.
    const isNothing = value === undefined && was === undefined
    const own = isNothing ? null : serialise(definition, value, was)
    if (own !== seen.own && !this.#raw.store(this.storageKeys.storageKeyOf(key), own)) return false
    this.#unsaved.delete(key)
    this.#seen.set(key, { own, legacy, value })
    return true
  }

  /** `undefined` where storage is blocked, or its text could neither be read nor quarantined. */
  #look(definition: Definition<unknown>, key: string): Seen | undefined {
    const storageKey = this.storageKeys.storageKeyOf(key)
    const isLegacy = this.#scan()?.legacy.has(key) === true
    const own = this.#raw.text(storageKey)
    const legacy = isLegacy ? this.#raw.text(key) : null
    if (own === undefined || legacy === undefined) return undefined
    const known = this.#seen.get(key)
    if (known?.own === own && known.legacy === legacy) return known

    const mine = own === null ? { value: undefined } : parse(definition, key, own)
    if (!mine && own !== null && !this.#quarantine.move(storageKey, key, own)) return undefined
    let seen: Seen = { own: mine && own, legacy, value: mine?.value }
    if (legacy !== null && mine?.was !== fingerprint(legacy)) {
      const copied = this.#copyLegacy(definition, key, seen, legacy)
      if (!copied) return undefined
      seen = copied
    }
    if (seen.own === null && seen.legacy === null) this.#raw.scanned?.remove(key)
    this.#seen.set(key, seen)
    return seen
  }

  /** A legacy text that has changed wins, unless this game's value goes further. */
  #copyLegacy(
    definition: Definition<unknown>,
    key: string,
    seen: Seen,
    legacy: string
  ): Seen | undefined {
    const theirs = parse(definition, key, legacy)
    if (!theirs) {
      return this.#quarantine.move(key, key, legacy) ? { ...seen, legacy: null } : undefined
    }
    const isMineFurther =
      seen.value !== undefined && definition.isFurther?.(seen.value, theirs.value) === true
    const value = isMineFurther ? seen.value : theirs.value
    const own = serialise(definition, value, fingerprint(legacy))
    // In a full storage the legacy text is read in place, so nothing is lost.
    const isCopied = this.#raw.store(this.storageKeys.storageKeyOf(key), own, false)
    return { own: isCopied ? own : seen.own, legacy, value }
  }

  #scan(): KeyIndex | null {
    const { index } = this.#raw
    if (!index) this.#hasUnread = true
    return index
  }
}

export const safeStorage = defineStore(({ environment }) => new SafeStorage(environment, identity))

import { atom } from 'nanostores'
import { identity } from '../../film/identity.ts'
import type { Environment, KeyValueStorage } from '../environment.ts'
import { defineStore } from '../app.ts'
import { fingerprint, owns, parse, serialise, type Definition } from './definition.ts'
import { gatherChanges } from './foreign-changes.ts'
import { KeyIndex, placesIn } from './key-index.ts'
import { Places, type StoredFilm } from './places.ts'

/** The kind of the texts that were moved aside. */
export const ASIDE = { key: 'encore:aside:' } as const

/** What this tab last saw under a key. A value of `undefined` is none. */
interface Seen {
  /** The text that this game has stored. */
  own: string | null
  /** The text that a first game has stored. */
  first: string | null
  value: unknown
}

interface Change {
  definition: Definition<unknown>
  value: unknown
}

interface Watcher {
  definition: Definition<unknown>
  onChange: (keys?: ReadonlySet<string>) => void
}

export interface Entry {
  definition: Definition<unknown>
  key: string
  value: unknown
}

/**
 * An environment's storage, which may be blocked, full, or hold what this version cannot read. It
 * never throws: what it cannot store it holds in memory until it can, and what it cannot read it
 * moves aside and never overwrites. Games about other films have their own places on the same host,
 * which it never touches.
 *
 * What the first games stored is copied to this film's own places when it is first read. The first
 * game's text stays where it is, for a copy of that game may be open beside this one; each copied
 * value notes which text it follows, so that what that copy stores later is taken over, too.
 */
export class SafeStorage {
  /** What keeps the game from being remembered. `null` once all is stored. */
  readonly trouble = atom<'blocked' | 'full' | null>(null)
  /** How many stored texts could not be read in this session and were moved aside. */
  readonly quarantined = atom(0)

  readonly places: Places
  readonly #environment: Environment
  readonly #watchers = new Set<Watcher>()
  /** What storage would not take so far. */
  readonly #unsaved = new Map<string, Change>()
  readonly #seen = new Map<string, Seen>()
  /** Unreadable texts that are safe elsewhere, by the place they stood in. */
  readonly #moved = new Map<string, string>()
  readonly #gather: (keys: Iterable<string>) => void
  #index: KeyIndex | null = null
  /** Whether there may be something that could not be read so far because storage was blocked. */
  #hasUnread = false

  constructor(environment: Environment, film: StoredFilm) {
    this.#environment = environment
    this.places = new Places(film)
    this.#gather = gatherChanges(environment, keys => {
      this.#tell(keys)
    })
    environment.onStorageChange(place => {
      this.#follow(place)
    })
    // A page that comes back from the back-forward cache may have missed what other tabs did.
    environment.onRestore(() => {
      this.#refresh()
    })
  }

  /**
   * @param onChange is called with the keys under which other tabs have changed something or, without
   *   any, when anything may have changed
   * @returns what ends it
   */
  watch(
    definition: Definition<unknown>,
    onChange: (keys?: ReadonlySet<string>) => void
  ): () => void {
    const watcher = { definition, onChange }
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  /** What this tab holds to be under a key: `null` for nothing, `undefined` where that cannot be told. */
  read<T>(definition: Definition<T>, key: string): { value: T } | null | undefined {
    const held = this.#unsaved.get(key) ?? this.#look(definition, key)
    if (!held) {
      this.#hasUnread = true
      return undefined
    }
    return held.value === undefined ? null : { value: held.value as T }
  }

  /** The same as long as it can be told, and else what was last seen there. `undefined` for nothing. */
  readLast<T>(definition: Definition<T>, key: string): T | undefined {
    const stored = this.read(definition, key)
    return stored === undefined ? (this.#seen.get(key)?.value as T | undefined) : stored?.value
  }

  /** The stored text under a key, unparsed: to pass over entries that nobody asked for. `null` if there is none. */
  textOf(key: string): string | null {
    const own = this.#try(storage => storage.getItem(this.places.placeOf(key)))
    if (typeof own === 'string' || this.#scan()?.first.has(key) !== true) return own ?? null
    return this.#try(storage => storage.getItem(key)) ?? null
  }

  /** @param value `undefined` removes what is there */
  write<T>(definition: Definition<T>, key: string, value: T | undefined): void {
    if (this.#hold({ definition, key, value })) this.#recover()
  }

  /**
   * Writes what comes from elsewhere, and lets its stores know.
   * @returns how many of them storage would not take: those are in memory only
   */
  restore(entries: readonly Entry[]): number {
    let isAnyStored = false
    for (const entry of entries) isAnyStored = this.#hold(entry) || isAnyStored
    if (isAnyStored) this.#recover()
    this.#tell(new Set(entries.map(({ key }) => key)))
    return entries.filter(({ key }) => this.#unsaved.has(key)).length
  }

  /** The keys of all that the game has stored or would have, those moved aside included. */
  keys(): string[] {
    return this.#withUnsaved(this.#scan()?.all() ?? [...this.#seen.keys()])
  }

  /** The keys of all entries of a kind whose names begin like this. */
  keysOf({ key }: Pick<Definition<unknown>, 'key'>, begins = ''): string[] {
    const start = key + begins
    const keys = this.#scan()?.startingWith(start) ?? [...this.#seen.keys()]
    return this.#withUnsaved(keys).filter(each => each.startsWith(start))
  }

  /** Looks once more for what could not be read while storage was blocked. */
  retry(): void {
    if (this.#hasUnread) this.#refresh()
  }

  /** @param choose which of all the places in storage to empty */
  erase(choose: (all: string[]) => string[]): void {
    this.#unsaved.clear()
    this.#seen.clear()
    this.#index = null
    this.#try(storage => {
      for (const place of choose(placesIn(storage))) storage.removeItem(place)
    })
  }

  #withUnsaved(keys: string[]): string[] {
    const unsaved = [...this.#unsaved].flatMap(([key, { value }]) =>
      value === undefined ? [] : key
    )
    return unsaved.length > 0 ? [...new Set([...keys, ...unsaved])] : keys
  }

  /** @param place where another tab has changed something; `null` when it has removed everything */
  #follow(place: string | null): void {
    if (place === null) {
      this.#index = null
      // All is gone then but what was never stored.
      this.#gather(this.#seen.keys())
      return
    }
    const key = this.places.keyAt(place)
    if (key === undefined) return
    this.#index?.add(place)
    if (!this.places.isFirst(place)) this.#unsaved.delete(key)
    this.#gather([key])
  }

  #tell(keys: ReadonlySet<string>): void {
    for (const { definition, onChange } of this.#watchers) {
      const own = [...keys].filter(key => owns(definition, key))
      if (own.length > 0) onChange(new Set(own))
    }
  }

  #refresh(): void {
    this.#hasUnread = false
    this.#index = null
    for (const { onChange } of this.#watchers) onChange()
  }

  /** Whether storage has it now; else it is held in memory. */
  #hold({ definition, key, value }: Entry): boolean {
    const isStored = this.#put(definition, key, value)
    if (!isStored) this.#unsaved.set(key, { definition, value })
    return isStored
  }

  /** Storage has just taken something: it may take, and tell, what it would not before. */
  #recover(): void {
    for (const [key, { definition, value }] of [...this.#unsaved]) this.#put(definition, key, value)
    this.retry()
    if (this.#unsaved.size === 0 && !this.#hasUnread) this.trouble.set(null)
  }

  /** Whether storage has it now. */
  #put(definition: Definition<unknown>, key: string, value: unknown): boolean {
    const seen = this.#look(definition, key)
    // What cannot be looked at is not ours to overwrite.
    if (!seen) return false
    const { first } = seen
    const was = first === null ? undefined : fingerprint(first)
    // While a first game has it, that it was removed has to be remembered.
    const isNothing = value === undefined && was === undefined
    const own = isNothing ? null : serialise(definition, value, was)
    if (own !== seen.own && !this.#store(this.places.placeOf(key), own)) return false
    this.#unsaved.delete(key)
    this.#seen.set(key, { own, first, value })
    return true
  }

  /** `undefined` where storage is blocked, or what it holds could neither be read nor moved aside. */
  #look(definition: Definition<unknown>, key: string): Seen | undefined {
    const place = this.places.placeOf(key)
    const isFirst = this.#scan()?.first.has(key) === true
    const texts = this.#try(storage => [
      storage.getItem(place),
      isFirst ? storage.getItem(key) : null
    ])
    if (!texts) return undefined
    const [own = null, first = null] = texts
    const known = this.#seen.get(key)
    if (known?.own === own && known.first === first) return known

    const mine = own === null ? { value: undefined } : parse(definition, key, own)
    // Else it stays where it is, and what follows stays in memory.
    if (!mine && !this.#quarantine(place, key, own)) return undefined
    let seen: Seen = { own: mine && own, first, value: mine?.value }
    if (first !== null && mine?.was !== fingerprint(first)) {
      const taken = this.#takeOver(definition, key, seen)
      if (!taken) return undefined
      seen = taken
    }
    if (seen.own === null && seen.first === null) this.#index?.remove(key)
    this.#seen.set(key, seen)
    return seen
  }

  /** What a first game has stored since this game last saw it counts, unless this game's goes further. */
  #takeOver(definition: Definition<unknown>, key: string, seen: Seen): Seen | undefined {
    const first = String(seen.first)
    const theirs = parse(definition, key, first)
    if (!theirs) return this.#quarantine(key, key, first) ? { ...seen, first: null } : undefined
    const isMineFurther =
      seen.value !== undefined && definition.isFurther?.(seen.value, theirs.value) === true
    const value = isMineFurther ? seen.value : theirs.value
    const own = serialise(definition, value, fingerprint(first))
    // Where there is no room, it is read where it is, until there is.
    const isTaken = this.#store(this.places.placeOf(key), own, false)
    return { own: isTaken ? own : seen.own, first, value }
  }

  /** Whether the text is safe now. */
  #quarantine(place: string, key: string, text: string | null): boolean {
    // If it could not be removed it is found again, and must not be moved a second time.
    if (this.#moved.get(place) !== text) {
      const aside = this.#quarantinePlace(key)
      if (aside === undefined || !this.#store(aside, text)) return false
      this.#moved.set(place, String(text))
      this.quarantined.set(this.quarantined.get() + 1)
    }
    this.#store(place, null)
    return true
  }

  /** Named by the moment, or by the first one after it that no other tab has taken. */
  #quarantinePlace(key: string): string | undefined {
    for (let time = this.#environment.now(); ; time++) {
      const aside = `${ASIDE.key}${String(time)}:${key.replace('encore:', '')}`
      const place = this.places.placeOf(aside)
      const there = this.#try(storage => storage.getItem(place))
      // What cannot be looked at may be taken.
      if (typeof there !== 'string') return there === null ? place : undefined
    }
  }

  /** Whether that was done; `null` removes. */
  #store(place: string, text: string | null, isTold = true): boolean {
    const isDone = this.#try(storage => {
      if (text === null) {
        storage.removeItem(place)
        return true
      }
      try {
        storage.setItem(place, text)
        this.#index?.add(place)
        return true
      } catch {
        if (isTold) this.trouble.set('full')
        return false
      }
    })
    return isDone === true
  }

  /** The keys there are; `null` where storage is blocked. */
  #scan(): KeyIndex | null {
    this.#index ??= this.#try(storage => new KeyIndex(this.places, storage)) ?? null
    if (!this.#index) this.#hasUnread = true
    return this.#index
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

export const safeStorage = defineStore(({ environment }) => new SafeStorage(environment, identity))

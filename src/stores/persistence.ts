import {
  type PersistentEvent,
  persistentAtom,
  persistentMap,
  setPersistentEngine
} from '@nanostores/persistent'
import { atom, type MapStore, type WritableAtom } from 'nanostores'
import * as v from 'valibot'
import { environment, type Environment, type KeyValueStorage } from '../environment.ts'

/** What keeps the game from being remembered: storage that is blocked, or full. `null` once all is stored. */
export const storageTrouble = atom<'blocked' | 'full' | null>(null)
/** How many stored values could not be read in this session and were kept aside. */
export const setAside = atom(0)

const ASIDE = 'encore:aside:'
const VERSION = 1

interface Kept {
  name: string
  isPrefix: boolean
  shape: v.GenericSchema
  /** What stands behind the prefix of a value’s key. */
  nameOf?: ((value: never) => string) | undefined
  put: (key: string, value: never) => void
}
const shapes: Kept[] = []

/** A store that outlives the page under one key. */
export function keptAtom<T>(
  name: `encore:${string}`,
  shape: v.GenericSchema<unknown, T>,
  initial: T
): WritableAtom<T> {
  const put = (_: string, value: T) => {
    store.set(value)
  }
  // Before the store, which reads at once.
  shapes.push({ name, isPrefix: false, shape, put })
  const store = persistentAtom(name, initial, {
    // What was never changed need not be stored.
    encode: value => (value === initial ? undefined : encode(value)),
    // Not there when it was asked for, and found a moment later: it is shown when it is next asked for.
    decode: (text: string | undefined) => (text === undefined ? initial : decode<T>(text))
  }) as WritableAtom<T>
  return store
}

/**
 * A store that keeps each entry under a key of its own, so that two tabs adding entries lose none.
 * @param nameOf where the entry tells its key, none is believed that stands under another
 */
export function keptMap<T>(
  prefix: `encore:${string}:`,
  shape: v.GenericSchema<unknown, T>,
  nameOf?: (value: T) => string
): MapStore<Record<string, T>> {
  const put = (key: string, value: T) => {
    store.setKey(key.slice(prefix.length), value)
  }
  shapes.push({ name: prefix, isPrefix: true, shape, nameOf, put })
  const store = persistentMap<Record<string, T>>(prefix, {}, { encode, decode })
  return store
}

function encode(value: unknown): string {
  return JSON.stringify({ version: VERSION, value })
}

/** Sees only what `readable` has let through. */
function decode<T>(text: string): T {
  return (JSON.parse(text) as { value: T }).value
}

/** All that the stores have kept, by key, in the form it is stored. */
export function allKept(): Map<string, string> {
  const keys = memory().keys().filter(ownerOf)
  return new Map(keys.map(key => [key, String(memory().read(key))]))
}

/** How to bring a stored value back, or why that cannot be done. */
export function restoring(key: string, text: string): (() => void) | 'unknown' | 'unreadable' {
  const owner = ownerOf(key)
  if (!owner) return 'unknown'
  if (!readable(key, text)) return 'unreadable'
  return () => {
    owner.put(key, decode<never>(text))
  }
}

function ownerOf(key: string): Kept | undefined {
  return shapes.find(({ name, isPrefix }) => (isPrefix ? key.startsWith(name) : key === name))
}

function readable(key: string, text: string): boolean {
  const kept = ownerOf(key)
  if (!kept) return true
  const { name, shape, nameOf } = kept
  // An entry of this name would become what an object inherits from.
  if (key === `${name}__proto__`) return false
  try {
    const stored: unknown = JSON.parse(text)
    if (!v.is(v.object({ version: v.picklist([VERSION]), value: shape }), stored)) return false
    // It has to be stored again one day, and throws where it is nested too deep for that.
    JSON.stringify(stored)
    return nameOf === undefined || key === name + nameOf(stored.value as never)
  } catch {
    return false
  }
}

/** What an environment’s storage holds, with what it would not take held in memory: never throws. */
class Memory {
  readonly #environment: Environment
  /** `null` stands for a removal. */
  readonly #unsaved = new Map<string, string | null>()
  /** What was last seen under each key, for when storage cannot be read. */
  readonly #seen = new Map<string, string | null>()
  /** Unreadable texts that now are safe elsewhere, by the key they stood under. */
  readonly #aside = new Map<string, string>()

  constructor(from: Environment) {
    this.#environment = from
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
    const isReadable = text === null || readable(key, text)
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
      if (!this.#store(this.#asideKey(key), text)) return false
      this.#aside.set(key, text)
      setAside.set(setAside.get() + 1)
    }
    this.#store(key, null)
    return true
  }

  /** By the time it is put aside, or the first moment after that another tab has not taken. */
  #asideKey(key: string): string {
    const isTaken = (aside: string) => typeof this.#try(from => from.getItem(aside)) === 'string'
    let time = this.#environment.now()
    const aside = () => `${ASIDE}${String(time)}:${key.replace('encore:', '')}`
    while (isTaken(aside())) time++
    return aside()
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

function isOurs(key: string): boolean {
  return key.startsWith('encore:')
}

const memories = new WeakMap<Environment, Memory>()

function memory(): Memory {
  const from = environment()
  const known = memories.get(from) ?? new Memory(from)
  memories.set(from, known)
  return known
}

/** Whether this browser has kept anything of the game. */
export function hasKept(): boolean {
  return memory().keys().some(isOurs)
}

/** Takes away everything the game has kept in this browser, and begins anew. */
export function eraseEverything(): void {
  memory().erase()
  environment().loadAgain()
}

const engine = new Proxy<Record<string, string>>(Object.create(null), {
  get: (_, key: string) => memory().read(key) ?? undefined,
  has: (_, key: string) => memory().read(key) !== null,
  set: (_, key: string, text: string) => {
    memory().write(key, text)
    return true
  },
  deleteProperty: (_, key: string) => {
    memory().write(key, null)
    return true
  },
  ownKeys: () => memory().keys(),
  getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true })
})

const stops = new Map<unknown, () => void>()

setPersistentEngine(engine, {
  addEventListener(_, listener) {
    const stop = environment().onStorageChange(changed => {
      if (changed !== null) memory().follow(changed)
      // Cleared: all is gone but what was never stored.
      for (const key of changed === null ? memory().known() : [changed]) {
        listener({ key, newValue: memory().read(key) } as PersistentEvent)
      }
    })
    stops.set(listener, stop)
  },
  removeEventListener(_, listener) {
    stops.get(listener)?.()
    stops.delete(listener)
  }
})

import {
  type PersistentEvent,
  persistentAtom,
  persistentMap,
  setPersistentEngine
} from '@nanostores/persistent'
import type { MapStore, WritableAtom } from 'nanostores'
import * as v from 'valibot'
import { environment, type Environment } from '../../platform/environment.ts'
import { isOurs, Memory } from './safe-storage.ts'

export { setAside, storageTrouble } from './safe-storage.ts'

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
export function decode<T>(text: string): T {
  return (JSON.parse(text) as { value: T }).value
}

/** Whose key it is. */
export function ownerOf(key: string): Kept | undefined {
  return shapes.find(({ name, isPrefix }) => (isPrefix ? key.startsWith(name) : key === name))
}

export function readable(key: string, text: string): boolean {
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

const memories = new WeakMap<Environment, Memory>()

/** The memory of this browser. */
export function memory(): Memory {
  const from = environment()
  const known = memories.get(from) ?? new Memory(from, readable)
  memories.set(from, known)
  return known
}

/** Whether this browser has kept anything of the game. */
export function hasKept(): boolean {
  return memory().keys().some(isOurs)
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

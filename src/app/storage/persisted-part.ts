import { atom, map, onMount, type MapStore, type ReadableAtom, type WritableAtom } from 'nanostores'
import { defineStore, type App } from '../app.ts'
import type { Definition, EntriesDefinition } from './definition.ts'
import { safeStorage } from './safe-storage.ts'

/*
 * Stores of some of the entries of a definition, such as those of one group, so that thousands of
 * others are neither read nor parsed. A store is loaded when mounted, and follows other tabs and
 * other stores of the same tab until it is unmounted.
 */

interface Listener {
  /** @param keys the changed keys; omitted if every key may have changed */
  (keys?: ReadonlySet<string>): void
  readAhead?: (key: string) => void
}

/** Storage has one watcher for each definition, which calls these. */
const listenersOf = defineStore(() => new Map<Definition<unknown>, Set<Listener>>())

function listeners(app: App, definition: Definition<unknown>): Set<Listener> {
  const all = listenersOf(app)
  const known = all.get(definition)
  if (known) return known
  const added = new Set<Listener>()
  all.set(definition, added)
  safeStorage(app).watch(
    definition,
    keys => {
      for (const listener of added) listener(keys)
    },
    key => {
      for (const listener of added) listener.readAhead?.(key)
    }
  )
  return added
}

function follow(
  app: App,
  definition: Definition<unknown>,
  store: ReadableAtom,
  load: Listener
): void {
  onMount(store, () => {
    const all = listeners(app, definition)
    load()
    all.add(load)
    return () => {
      all.delete(load)
    }
  })
}

/**
 * The entry, or the last one seen if storage cannot be read. `null` if absent, `undefined` if
 * unknown.
 */
function look<T>(
  app: App,
  definition: EntriesDefinition<T>,
  key: string
): { value: T } | null | undefined {
  const storage = safeStorage(app)
  const stored = storage.read(definition, key)
  if (stored !== undefined) return stored
  const last = storage.readLast(definition, key)
  return last === undefined ? undefined : { value: last }
}

function write<T>(
  app: App,
  definition: EntriesDefinition<T>,
  key: string,
  entry: T | undefined,
  writer?: Listener
): void {
  safeStorage(app).write(definition, key, entry)
  const changed = new Set([key])
  for (const listener of listeners(app, definition)) if (listener !== writer) listener(changed)
}

export function persistedEntry<T>(
  app: App,
  definition: EntriesDefinition<T>,
  name: string
): WritableAtom<T | undefined> {
  const key = definition.key + name
  const store = atom<T | undefined>()
  const show = store.set

  function load(changed?: ReadonlySet<string>): void {
    if (changed && !changed.has(key)) return
    const stored = look(app, definition, key)
    if (stored !== undefined) show(stored?.value)
  }

  store.set = entry => {
    show(entry)
    write(app, definition, key, entry, load)
  }
  follow(app, definition, store, load)
  return store
}

export interface Part<T> {
  begins?: string
  /** Whether a stored text belongs to another part, so that it need not be parsed. */
  isOthers?: (text: string) => boolean
  has: (entry: T) => boolean
  /** Called with an entry from another tab before the store has it, to do what takes long. */
  prepare?: (entry: T) => void
}

export function persistedPart<T>(
  app: App,
  definition: EntriesDefinition<T>,
  part: Part<T>
): MapStore<Record<string, T>> {
  const { key: prefix } = definition
  const { begins = '', prepare } = part
  const store = map<Record<string, T>>({})
  const { set: show, setKey: showEntry } = store

  function read(key: string): { value: T } | null | undefined {
    const stored = look(app, definition, key)
    return stored && !part.has(stored.value) ? null : stored
  }

  function load(changed?: ReadonlySet<string>): void {
    const known = store.value
    const keys = changed
      ? [...changed].filter(key => key.startsWith(prefix + begins))
      : [
          ...keysOf(app, definition, begins, part.isOthers),
          ...Object.keys(known).map(name => prefix + name)
        ]
    if (changed && keys.length === 0) return
    const entries = new Map(changed ? Object.entries(known) : [])
    for (const key of keys) {
      const stored = read(key)
      const name = key.slice(prefix.length)
      if (stored) entries.set(name, stored.value)
      else if (stored === null) entries.delete(name)
    }
    const names = Object.keys(known)
    const isSame =
      entries.size === names.length && names.every(name => entries.get(name) === known[name])
    if (!isSame) show(Object.fromEntries(entries))
  }
  if (prepare) {
    load.readAhead = (key: string) => {
      const stored = key.startsWith(prefix + begins) && read(key)
      if (stored) prepare(stored.value)
    }
  }

  store.setKey = (name, entry) => {
    showEntry(name, entry)
    write(app, definition, prefix + String(name), entry, load)
  }
  store.set = next => {
    const before = store.value
    show(next)
    const put = (name: string, entry: T | undefined) => {
      write(app, definition, prefix + name, entry, load)
    }
    for (const name of Object.keys(before)) if (!(name in next)) put(name, undefined)
    for (const [name, entry] of Object.entries(next)) if (before[name] !== entry) put(name, entry)
  }
  follow(app, definition, store, load)
  return store
}

/**
 * A store of the names of all entries, unreadable ones included. Notifies on every change of an
 * entry.
 */
export function persistedNames<T>(
  app: App,
  definition: EntriesDefinition<T>
): ReadableAtom<readonly string[]> {
  const { key: prefix } = definition
  const store = atom<readonly string[]>([])

  function load(changed?: ReadonlySet<string>): void {
    const names = new Set(
      changed ? store.value : keysOf(app, definition).map(key => key.slice(prefix.length))
    )
    const asked = changed
      ? [...changed].map(key => key.slice(prefix.length))
      : store.value.filter(name => !names.has(name))
    for (const name of asked) {
      names.delete(name)
      if (look(app, definition, prefix + name)) names.add(name)
    }
    store.set([...names])
  }

  follow(app, definition, store, load)
  return store
}

export function readEntry<T>(app: App, definition: EntriesDefinition<T>, name: string) {
  return look(app, definition, definition.key + name)?.value
}

export function entriesWith<T>(app: App, definition: EntriesDefinition<T>, text: string): T[] {
  const isOthers = (stored: string) => !stored.includes(text)
  return keysOf(app, definition, '', isOthers).flatMap(key => {
    const stored = look(app, definition, key)
    return stored ? [stored.value] : []
  })
}

export function hasEntries<T>(
  app: App,
  definition: EntriesDefinition<T>,
  { begins = '', isOthers }: Pick<Part<T>, 'begins' | 'isOthers'>
): boolean {
  const keys = keysOf(app, definition, begins, isOthers)
  return keys.some(key => look(app, definition, key))
}

function keysOf(
  app: App,
  definition: Definition<unknown>,
  begins = '',
  isOthers?: (text: string) => boolean
): string[] {
  const storage = safeStorage(app)
  const keys = storage.keysOf(definition, begins)
  if (!isOthers) return keys
  return keys.filter(key => {
    const text = storage.textOf(key)
    return text === null || !isOthers(text)
  })
}

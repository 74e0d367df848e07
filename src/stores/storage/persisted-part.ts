import { atom, map, onMount, type MapStore, type ReadableAtom, type WritableAtom } from 'nanostores'
import { defineStore, type App } from '../app/app.ts'
import type { Definition, EntriesDefinition } from './definition.ts'
import { safeStorage } from './safe-storage.ts'

/*
 * Some of the entries of a definition, for stores of one group: there may be thousands of others,
 * which are neither read nor parsed. A store is loaded when it is mounted, and follows other tabs
 * and the other stores of this one as long as it is.
 */

/** @param key what has changed; without one, anything may have */
type Listener = (key?: string) => void

/** Storage tells one listener for each definition: these are all who want to know. */
const listenersOf = defineStore(() => new Map<Definition<unknown>, Set<Listener>>())

function listeners(app: App, definition: Definition<unknown>): Set<Listener> {
  const all = listenersOf(app)
  const known = all.get(definition)
  if (known) return known
  const added = new Set<Listener>()
  all.set(definition, added)
  safeStorage(app).watch(definition, key => {
    for (const listener of added) listener(key)
  })
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

/** Entries as they were when they could last be looked at. */
const lastSeen = defineStore(() => new Map<string, unknown>())

/** An entry or, if storage cannot be looked at now, as it was when it last could. `undefined` where it never could. */
function look<T>(
  app: App,
  definition: EntriesDefinition<T>,
  key: string
): { value: T } | null | undefined {
  const stored = safeStorage(app).read(definition, key)
  const seen = lastSeen(app)
  if (stored === undefined) return seen.has(key) ? { value: seen.get(key) as T } : undefined
  if (stored) seen.set(key, stored.value)
  else seen.delete(key)
  return stored
}

/** Writes an entry, and lets the other stores of this tab know. */
function write<T>(
  app: App,
  definition: EntriesDefinition<T>,
  key: string,
  entry: T | undefined,
  writer?: Listener
): void {
  // First: with what it takes, storage may tell that something else can be read again.
  if (entry === undefined) lastSeen(app).delete(key)
  else lastSeen(app).set(key, entry)
  safeStorage(app).write(definition, key, entry)
  for (const listener of listeners(app, definition)) if (listener !== writer) listener(key)
}

/** One entry, which need not be there. */
export function persistedEntry<T>(
  app: App,
  definition: EntriesDefinition<T>,
  name: string
): WritableAtom<T | undefined> {
  const key = definition.key + name
  const store = atom<T | undefined>()
  const show = store.set

  function load(changed = key): void {
    const stored = changed === key ? look(app, definition, key) : undefined
    if (stored !== undefined) show(stored?.value)
  }

  store.set = entry => {
    show(entry)
    write(app, definition, key, entry, load)
  }
  follow(app, definition, store, load)
  return store
}

/** Which entries make up a part. */
export interface Part<T> {
  /** What their names begin with. */
  begins?: string
  /** Tells by the text which entries are of another part. They are not parsed. */
  isOthers?: (text: string) => boolean
  has: (entry: T) => boolean
}

/** The entries of a part, by name. */
export function persistedPart<T>(
  app: App,
  definition: EntriesDefinition<T>,
  part: Part<T>
): MapStore<Record<string, T>> {
  const { key: prefix } = definition
  const start = prefix + (part.begins ?? '')
  const store = map<Record<string, T>>({})
  const { set: show, setKey: showEntry } = store

  function read(key: string): { value: T } | null | undefined {
    const stored = look(app, definition, key)
    return stored && !part.has(stored.value) ? null : stored
  }

  function load(changed?: string): void {
    const known = store.value
    if (changed !== undefined) {
      if (!changed.startsWith(start)) return
      const name = changed.slice(prefix.length)
      const stored = read(changed)
      if (stored || (stored === null && Object.hasOwn(known, name)))
        showEntry(name, stored?.value as T)
      return
    }
    const keys = new Set([
      ...keysOf(app, start, part.isOthers),
      ...Object.keys(known).map(name => prefix + name)
    ])
    const entries = [...keys].flatMap((key): [string, T][] => {
      const stored = read(key)
      return stored ? [[key.slice(prefix.length), stored.value]] : []
    })
    show(Object.fromEntries(entries))
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
 * The names of all entries: none of them is read, so that one which cannot be is among them. It is
 * told anew whenever any entry changes.
 */
export function persistedNames<T>(
  app: App,
  definition: EntriesDefinition<T>
): ReadableAtom<readonly string[]> {
  const { key: prefix } = definition
  const store = atom<readonly string[]>([])

  function load(changed?: string): void {
    if (changed === undefined) {
      const found = new Set(keysOf(app, prefix).map(key => key.slice(prefix.length)))
      const others = store.value.filter(name => !found.has(name))
      store.set([...found, ...others.filter(name => look(app, definition, prefix + name))])
      return
    }
    const name = changed.slice(prefix.length)
    const others = store.value.filter(each => each !== name)
    store.set(look(app, definition, changed) ? [...others, name] : others)
  }

  follow(app, definition, store, load)
  return store
}

/** An entry as it is now. */
export function readEntry<T>(app: App, definition: EntriesDefinition<T>, name: string) {
  return look(app, definition, definition.key + name)?.value
}

/** All entries in which, as they are stored, a text stands: the others are not parsed. */
export function entriesWith<T>(app: App, definition: EntriesDefinition<T>, text: string): T[] {
  const isOthers = (stored: string) => !stored.includes(text)
  return keysOf(app, definition.key, isOthers).flatMap(key => {
    const stored = look(app, definition, key)
    return stored ? [stored.value] : []
  })
}

/** Whether there are any entries of a part. */
export function hasEntries<T>(
  app: App,
  definition: EntriesDefinition<T>,
  { begins = '', isOthers }: Pick<Part<T>, 'begins' | 'isOthers'>
): boolean {
  const keys = keysOf(app, definition.key + begins, isOthers)
  return keys.some(key => look(app, definition, key))
}

/** The keys that begin so, but for those under which stands what is not asked for. */
function keysOf(app: App, start: string, isOthers?: (text: string) => boolean): string[] {
  const keys = safeStorage(app)
    .keys()
    .filter(key => key.startsWith(start))
  if (!isOthers) return keys
  return keys.filter(key => {
    const text = textAt(app, key)
    return text === null || !isOthers(text)
  })
}

/** `null` where storage is blocked, or does not have it yet. */
function textAt({ environment }: App, key: string): string | null {
  try {
    return environment.storage()?.getItem(key) ?? null
  } catch {
    return null
  }
}

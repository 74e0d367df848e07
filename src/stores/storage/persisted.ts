import { atom, map, onMount, type MapStore, type Store, type WritableAtom } from 'nanostores'
import type { App } from '../app/app.ts'
import type { Definition, EntriesDefinition, ValueDefinition } from './definition.ts'
import { safeStorage } from './safe-storage.ts'

/** A store that outlives the page, and follows what other tabs make of its value. */
export function persistedAtom<T>(app: App, definition: ValueDefinition<T>): WritableAtom<T> {
  const { key, initial } = definition
  const storage = safeStorage(app)
  const store = atom(initial)
  const show = store.set

  function load(): void {
    const stored = storage.read(definition, key)
    if (stored !== undefined) show(stored ? stored.value : initial)
  }

  store.set = value => {
    show(value)
    storage.write(definition, key, value === initial ? undefined : value)
  }
  follow(app, definition, store, load)
  return store
}

/** A store of entries by name, each of which outlives the page under a key of its own. */
export function persistedMap<T>(
  app: App,
  definition: EntriesDefinition<T>
): MapStore<Record<string, T>> {
  const { key: prefix } = definition
  const storage = safeStorage(app)
  const store = map<Record<string, T>>({})
  const { set: show, setKey: showEntry } = store

  function load(changed?: string): void {
    if (changed !== undefined) {
      const stored = storage.read(definition, changed)
      if (stored !== undefined) showEntry(changed.slice(prefix.length), stored?.value as T)
      return
    }
    const known = store.value
    const keys = storage.keys().filter(key => key.startsWith(prefix))
    const all = new Set([...keys, ...Object.keys(known).map(name => prefix + name)])
    const entries = [...all].flatMap((key): [string, T][] => {
      const name = key.slice(prefix.length)
      const stored = storage.read(definition, key)
      // What cannot be looked at now is what it was when it last could.
      const value = stored === undefined ? known[name] : stored?.value
      return value === undefined ? [] : [[name, value]]
    })
    show(Object.fromEntries(entries))
  }

  function write(name: string, entry: T | undefined): void {
    storage.write(definition, prefix + name, entry)
  }

  store.setKey = (name, entry) => {
    showEntry(name, entry)
    write(String(name), entry)
  }
  store.set = next => {
    const before = store.value
    show(next)
    for (const name of Object.keys(before)) if (!(name in next)) write(name, undefined)
    for (const [name, entry] of Object.entries(next)) if (before[name] !== entry) write(name, entry)
  }
  follow(app, definition, store, load)
  return store
}

function follow(
  app: App,
  definition: Definition<unknown>,
  store: Store,
  load: (key?: string) => void
): void {
  const storage = safeStorage(app)
  load()
  storage.watch(definition, load)
  // Storage that was blocked when it was first asked may have opened since.
  onMount(store, () => {
    storage.retry()
  })
}

/** Whether this browser has stored anything of the game. */
export function hasStored(app: App): boolean {
  return safeStorage(app).keys().length > 0
}

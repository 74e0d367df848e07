import { atom, map, onMount, type MapStore, type Store, type WritableAtom } from 'nanostores'
import type { App } from '../app.ts'
import type { EntriesDefinition, ValueDefinition } from './definition.ts'
import { safeStorage } from './safe-storage.ts'

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
  storage.watch(definition, load)
  load()
  retryWhenShown(app, store)
  return store
}

export function persistedMap<T>(
  app: App,
  definition: EntriesDefinition<T>
): MapStore<Record<string, T>> {
  const { key: prefix } = definition
  const storage = safeStorage(app)
  const store = map<Record<string, T>>(byName())
  const { set: show } = store

  function load(changed?: ReadonlySet<string>): void {
    const known = store.value
    const next = byName(changed && known)
    const all = () => [
      ...storage.keysOf(definition),
      ...Object.keys(known).map(name => prefix + name)
    ]
    for (const key of changed ?? new Set(all())) {
      const name = key.slice(prefix.length)
      const stored = storage.read(definition, key)
      // Keep the last value if storage cannot be read now.
      put(next, name, stored === undefined ? known[name] : stored?.value)
    }
    show(next)
  }

  function write(name: string, entry: T | undefined): void {
    storage.write(definition, prefix + name, entry)
  }

  store.setKey = (name, entry) => {
    const next = byName(store.value)
    put(next, name, entry)
    show(next)
    write(String(name), entry)
  }
  store.set = entries => {
    const before = store.value
    const next = byName(entries)
    show(next)
    for (const name of Object.keys(before)) if (!(name in next)) write(name, undefined)
    for (const [name, entry] of Object.entries(next)) if (before[name] !== entry) write(name, entry)
  }
  storage.watch(definition, load)
  load()
  retryWhenShown(app, store)
  return store
}

/** Without a prototype: an entry may be called `constructor`. */
function byName<T>(entries: Record<string, T> = {}): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, entries)
}

function put<T>(entries: Record<string, T>, name: string, entry: T | undefined): void {
  if (entry === undefined) Reflect.deleteProperty(entries, name)
  else entries[name] = entry
}

/** Storage that was blocked at first may be readable when the store is mounted. */
function retryWhenShown(app: App, store: Store): void {
  onMount(store, () => {
    safeStorage(app).retry()
  })
}

export function hasStored(app: App): boolean {
  return safeStorage(app).keys().length > 0
}

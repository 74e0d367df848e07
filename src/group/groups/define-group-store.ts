import { defineStore, type App } from '../../app/app.ts'

/** By group, then by the function that created the store. */
const storesOf = defineStore(() => new Map<string, Map<unknown, object>>())

/** Defines a store that each group has its own instance of, as `defineStore` does for each app. */
export function defineGroupStore<Store extends object>(
  create: (app: App, group: string) => Store
): (app: App, group: string) => Store {
  return (app, group) => {
    const own = storesOf(app).get(group) ?? new Map<unknown, object>()
    storesOf(app).set(group, own)
    const known = own.get(create)
    if (known) return known as Store
    const store = create(app, group)
    own.set(create, store)
    return store
  }
}

/**
 * Drops the stores of a deleted group from memory.
 * @returns a function that restores them
 */
export function forgetGroup(app: App, group: string): () => void {
  const stores = storesOf(app)
  const own = stores.get(group)
  stores.delete(group)
  return () => {
    if (own) stores.set(group, own)
  }
}

import { defineStore, type App } from '../../app/app.ts'

/** The stores of each group, by what made them. */
const storesOf = defineStore(() => new Map<string, Map<unknown, object>>())

/**
 * A part of the state of one group, as `defineStore` makes one of an app: two groups have nothing in
 * common, whichever of them is on screen.
 */
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

/** Drops all that is held in memory of a group that is deleted; the answer brings it back. */
export function forgetGroup(app: App, group: string): () => void {
  const stores = storesOf(app)
  const own = stores.get(group)
  stores.delete(group)
  return () => {
    if (own) stores.set(group, own)
  }
}

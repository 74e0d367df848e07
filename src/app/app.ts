import type { Environment } from './environment.ts'

/** A running game. No module holds state, so a test can run several apps side by side. */
export interface App {
  readonly environment: Environment
}

export function createApp(environment: Environment): App {
  return { environment }
}

/**
 * Defines a part of an app's state. Created on first use, once for each app.
 * @param create may use other stores of the same app
 */
export function defineStore<Store extends object>(
  create: (app: App) => Store
): (app: App) => Store {
  const stores = new WeakMap<App, Store>()
  return app => {
    const known = stores.get(app)
    if (known) return known
    const store = create(app)
    stores.set(app, store)
    return store
  }
}

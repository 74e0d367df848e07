import type { Environment } from './environment.ts'

/**
 * A running game. All state belongs to an app and none to a module, so that a test can run several
 * side by side: two tabs, or the same tab before and after a reload.
 */
export interface App {
  readonly environment: Environment
}

export function createApp(environment: Environment): App {
  return { environment }
}

/**
 * Defines a part of an app's state with the functions that change it. Created on first use, once
 * for each app.
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

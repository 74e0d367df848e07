import type { Environment } from './environment.ts'

/**
 * One running game. All of its state belongs to it and to no module, so that a test can run several
 * side by side: two tabs of one browser, or the same browser before and after a reload.
 */
export interface App {
  readonly environment: Environment
}

export function createApp(environment: Environment): App {
  return { environment }
}

/**
 * A part of an app’s state, with what changes it. It is made when it is first asked for, and is the
 * same for whoever asks for it later.
 * @param create reads what else it needs from the stores of the same app
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

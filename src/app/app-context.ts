import { createContext } from 'svelte'
import type { App } from './app.ts'
import type { Route } from './route.ts'

export const [useApp, provideApp] = createContext<App>()

const [useShownRoute, provideShownRoute] = createContext<() => Route>()
export { provideShownRoute }

/**
 * The route that the page was opened with. The address may have changed while the page was loading.
 */
export function openedRoute(): Route {
  return useShownRoute()()
}

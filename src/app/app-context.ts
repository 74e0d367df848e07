import { createContext } from 'svelte'
import type { App } from './app.ts'
import type { Route } from './route.ts'

export const [useApp, provideApp] = createContext<App>()

const [useShownRoute, provideShownRoute] = createContext<() => Route>()
export { provideShownRoute }

/** The route the page was opened with, even if the address has changed while it loaded. */
export function openedRoute(): Route {
  return useShownRoute()()
}

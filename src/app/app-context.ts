import { createContext } from 'svelte'
import type { App } from './app.ts'
import type { Route } from './route.ts'

/** The app that a page belongs to: `App.svelte` provides it. */
export const [useApp, provideApp] = createContext<App>()

const [useShownRoute, provideShownRoute] = createContext<() => Route>()
export { provideShownRoute }

/** The route that a page was opened with, for when it is opened: the address may already be another. */
export function openedRoute(): Route {
  return useShownRoute()()
}

import { render } from 'svelte/server'
import App from './App.svelte'
import Home from './pages/home/home.svelte'
import type { Environment } from './platform/environment.ts'
import { createApp } from './stores/app/app.ts'

/** A browser on its first visit, of which nothing is asked but what home needs. */
const firstVisit: Partial<Environment> = {
  storage: () => ({
    length: 0,
    key: () => null,
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined
  }),
  onStorageChange: () => () => undefined,
  onRestore: () => () => undefined,
  onHashChange: () => () => undefined,
  hash: () => ''
}

/** The home page as HTML, for the build. */
export async function prerenderHome(): Promise<{ head: string; body: string }> {
  const app = createApp(firstVisit as Environment)
  const first = { route: { page: 'home' as const }, Page: Home }
  const { head, body } = await render(App, { props: { app, first } })
  return { head, body }
}

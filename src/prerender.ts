import { render } from 'svelte/server'
import App from './app/App.svelte'
import Home from './quiz/home/home.svelte'
import type { Environment } from './app/environment.ts'
import { createApp } from './app/app.ts'
import PageSkeletons from './app/shell/PageSkeletons.svelte'
import { shellWords } from './app/shell/words.ts'

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
  onFault: () => () => undefined,
  onHashChange: () => () => undefined,
  hash: () => ''
}

interface Drawn {
  head: string
  body: string
}

/** For the build, as HTML: the home page, and the outlines of all others. */
export async function prerender(): Promise<{ home: Drawn; outlines: Drawn }> {
  const app = createApp(firstVisit as Environment)
  const first = { route: { page: 'home' as const }, Page: Home }
  const home = await render(App, { props: { app, first, loadPage: () => Promise.resolve(Home) } })
  const outlines = await render(PageSkeletons, { props: { name: shellWords.get().home } })
  return { home, outlines }
}

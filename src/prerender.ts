import { render } from 'svelte/server'
import { setEnvironment, type Environment } from './platform/environment.ts'

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
  onHashChange: () => () => undefined,
  hash: () => ''
}

/** The home page as HTML, for the build. The stores read their environment when they are imported. */
export async function prerenderHome(): Promise<{ head: string; body: string }> {
  setEnvironment(firstVisit as Environment)
  const [{ default: App }, { default: Home }] = await Promise.all([
    import('./App.svelte'),
    import('./pages/home/home.svelte')
  ])
  const { head, body } = await render(App, { props: { route: { page: 'home' }, Page: Home } })
  return { head, body }
}

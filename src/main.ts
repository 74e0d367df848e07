import './styles/font.css'
import './styles/tokens.css'
import './styles/base.css'
import { hydrate, mount } from 'svelte'
import App from './App.svelte'
import Failure from './pages/failure/failure.svelte'
import { loadPage } from './pages/index.ts'
import { hasKept } from './stores/storage/persisted.ts'
import { route } from './stores/app/route.ts'
import { watchForUpdate } from './stores/app/update.ts'

const target = document.body

async function start() {
  const first = route.get()
  const Page = await loadPage(first.page).catch(() => Failure)
  const props = { route: first, Page }

  // What was drawn at build time is the home page of a first visit. Anything else is drawn anew.
  if (first.page === 'home' && target.hasChildNodes() && !hasKept()) {
    hydrate(App, { target, props })
    document.getElementById('stuck')?.remove()
  } else {
    clear()
    mount(App, { target, props })
  }
}

function clear() {
  target.replaceChildren()
  delete document.documentElement.dataset.page
}

/** Outside of every page, where no boundary stands. */
function showFailure(error: unknown): never {
  clear()
  mount(Failure, { target })
  throw error
}

/** A deploy can take away what an open page still needs; what the new one needs is a reload away. */
addEventListener('vite:preloadError', event => {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  // Once only: where a reload did not help, another would not.
  if (visit?.type === 'reload') return
  event.preventDefault()
  location.reload()
})

watchForUpdate()
start().catch(showFailure)

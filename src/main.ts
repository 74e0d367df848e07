import './styles/font.css'
import './styles/tokens.css'
import './styles/base.css'
import { hydrate, mount } from 'svelte'
import App from './App.svelte'
import { loadPage } from './pages/index.ts'
import { hasKept } from './stores/persistence.ts'
import { route } from './stores/route.ts'
import { watchForUpdate } from './stores/update.ts'

async function start() {
  const first = route.get()
  const Page = await loadPage(first.page)
  const target = document.body
  const props = { route: first, Page }

  // What was drawn at build time is the home page of a first visit. Anything else is drawn anew.
  if (first.page === 'home' && target.hasChildNodes() && !hasKept()) hydrate(App, { target, props })
  else {
    target.replaceChildren()
    delete document.documentElement.dataset.page
    mount(App, { target, props })
  }
}

watchForUpdate()
void start()

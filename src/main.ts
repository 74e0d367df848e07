import './ui/font.css'
import './ui/art/colours.css'
import './ui/tokens.css'
import './ui/base.css'
import { hydrate, mount } from 'svelte'
import App from './app/App.svelte'
import Failure from './app/failure/Failure.svelte'
import { loadFirstPage, pageLoader } from './app/routes.ts'
import { browserEnvironment } from './app/browser/browser.ts'
import { reloadAfterDeploy } from './app/browser/reload-after-deploy.ts'
import { whenIdle } from './ui/layout/idle.ts'
import { createApp } from './app/app.ts'
import { updateStore } from './app/shell/update.ts'
import { hasStored } from './app/storage/persisted.ts'
import { QUARANTINE } from './app/storage/quarantine.ts'
import { safeStorage } from './app/storage/safe-storage.ts'
import { fetchPageQuestions } from './quiz/page-questions.ts'

const target = document.body
const app = createApp(browserEnvironment())

async function start() {
  const loadPage = pageLoader(app, fetchPageQuestions)
  const first = await loadFirstPage(app, loadPage, Failure)
  const { route } = first
  const props = { app, first, loadPage }

  // What was drawn at build time is the home page of a first visit. Anything else is drawn anew, and so is
  // a page that the browser has begun to translate.
  const isDrawn = target.hasChildNodes() && !target.querySelector('font')
  if (route.page === 'home' && isDrawn && !hasStored(app)) {
    hydrate(App, { target, props })
    for (const drawn of target.querySelectorAll('#stuck, .skeleton')) drawn.remove()
  } else {
    clear()
    mount(App, { target, props })
  }
}

/** Few players have any: what reads them comes to those alone. */
async function bringBackAsides() {
  if (safeStorage(app).keysOf(QUARANTINE).length === 0) return
  // Where it does not come, the next visit asks again.
  const back = await import('./app/storage/restore-quarantined.ts').catch(() => null)
  await back?.restoreQuarantined(app)
}

function clear() {
  target.replaceChildren()
  delete document.documentElement.dataset.page
}

/** Outside of every page, where no boundary stands. */
function showFailure(error: unknown): never {
  clear()
  mount(Failure, { target, props: { app } })
  throw error
}

// What storage would not take is held by this page alone.
const isAllKept = () => safeStorage(app).trouble.get() === null
reloadAfterDeploy(import.meta.url, isAllKept, app.environment.reload)

/** index.html says so to a browser that is too old, and shows home as it was drawn. */
const isTooOld = 'old' in document.documentElement.dataset

if (!isTooOld)
  start()
    .catch(showFailure)
    .finally(() => {
      // The page on screen has the better claim on a slow network.
      whenIdle(() => {
        updateStore(app).watchForUpdate()
        void bringBackAsides()
      })
    })

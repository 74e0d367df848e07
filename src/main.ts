import './ui/font.css'
import './ui/art/colours.css'
import './ui/tokens.css'
import './ui/base.css'
import { hydrate, mount } from 'svelte'
import App from './app/shell/App.svelte'
import Failure from './app/failure/Failure.svelte'
import { loadFirstPage, pageLoader } from './app/routes.ts'
import { browserEnvironment } from './app/browser/browser.ts'
import { reloadAfterDeploy } from './app/browser/reload-after-deploy.ts'
import { shownLanguage } from './app/text/i18n.ts'
import { whenIdle } from './ui/layout/idle.ts'
import { createApp } from './app/app.ts'
import { updateStore } from './app/shell/update.ts'
import { hasStored } from './app/storage/persisted.ts'
import { QUARANTINE } from './app/storage/quarantine.ts'
import { safeStorage } from './app/storage/safe-storage.ts'
import { fetchPageQuestions } from './quiz/page-questions.ts'
import { roundStore } from './quiz/rounds.ts'

const target = document.body
const app = createApp(browserEnvironment())

async function start() {
  const loadPage = pageLoader(app, fetchPageQuestions)
  const first = await loadFirstPage(app, loadPage, Failure)
  const { route } = first
  const props = { app, first, loadPage, hasPlayed: roundStore(app).hasPlayed }

  // index.html contains the home page of a first visit, to hydrate. Other pages are mounted anew, and so is
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

/** Quarantined values are rare, so the code that restores them is loaded on demand. */
async function bringBackAsides() {
  if (safeStorage(app).keysOf(QUARANTINE).length === 0) return
  // If it cannot be loaded, the next visit tries again.
  const back = await import('./app/storage/restore-quarantined.ts').catch(() => null)
  await back?.restoreQuarantined(app)
}

/** For later visits, which begin with it. If it cannot be fetched, one of them does. */
function fetchTextFace() {
  for (const font of ['1em Text', '600 1em Text']) document.fonts.load(font).catch(() => undefined)
}

function clear() {
  target.replaceChildren()
  delete document.documentElement.dataset.page
}

/** For errors outside of the page, which no error boundary catches. */
function showFailure(error: unknown): never {
  clear()
  mount(Failure, { target, props: { app } })
  throw error
}

// Values that storage refused exist only in this page: do not reload then.
const isAllKept = () => safeStorage(app).trouble.get() === null
reloadAfterDeploy(import.meta.url, isAllKept, app.environment.reload)

/** Set by index.html, which shows a message and the prerendered home page. */
const isTooOld = 'old' in document.documentElement.dataset

if (!isTooOld)
  start()
    .catch(showFailure)
    .finally(() => {
      // After the page has been loaded: the network may be slow.
      whenIdle(() => {
        updateStore(app).watchForUpdate()
        shownLanguage.subscribe(app.environment.keepLanguage)
        void bringBackAsides()
        fetchTextFace()
      })
    })

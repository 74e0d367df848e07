import type { Component } from 'svelte'
import type { App } from '../stores/app/app.ts'
import { routeStore, type PageName, type Route } from '../stores/app/route.ts'
import { questionStore } from '../stores/quiz/questions.ts'
import { roundStore } from '../stores/quiz/rounds.ts'

interface PageModule {
  default: Component
  /**
   * What the page shows at once to some, and others never need. It is given the route that was asked
   * for: the address may be another one by the time that the page has come.
   */
  loadExtras?: (app: App, route: Route) => Promise<unknown>
}

/**
 * Each page comes when it is opened. The first one is on its way before this runs: the build writes
 * into index.html which files a page is made of (.tools/build/page-files.ts).
 */
const pages = {
  home: () => import('./home/home.svelte'),
  quiz: () => import('./quiz/quiz.svelte'),
  mode: () => import('./quiz/mode.svelte'),
  challenge: () => import('./quiz/challenge.svelte'),
  review: () => import('./review/review.svelte'),
  record: () => import('./record/record.svelte'),
  vote: () => import('./vote/vote.svelte'),
  ticket: () => import('./ticket/ticket.svelte'),
  friend: () => import('./friend/friend.svelte'),
  party: () => import('./party/party.svelte'),
  news: () => import('./news/news.svelte'),
  invite: () => import('./invite/invite.svelte'),
  about: () => import('./about/about.svelte'),
  missing: () => import('./missing/missing.svelte')
} satisfies Record<PageName, () => Promise<PageModule>>

/** Pages that show questions which a quick ten does not ask. */
const ofAllQuestions: readonly PageName[] = ['mode', 'challenge', 'review', 'record']

/** A page with all that it shows at once, so that nothing on it moves when that comes. */
export async function loadPage(app: App, route: Route): Promise<Component> {
  const { page } = route
  const opened: Promise<PageModule> = pages[page]()
  const [{ default: Page, loadExtras }] = await Promise.all([opened, fetchQuestionsOf(app, page)])
  await loadExtras?.(app, route)
  return Page
}

/**
 * The page that is asked for once it is there: somebody may have gone on meanwhile, or the page have
 * given itself another address.
 * @param failure stands where it does not come
 */
export async function loadFirstPage(
  app: App,
  failure: Component
): Promise<{ route: Route; Page: Component }> {
  const { route } = routeStore(app)
  for (;;) {
    const asked = route.get()
    const Page = await loadPage(app, asked).catch(() => failure)
    if (asked === route.get()) return { route: asked, Page }
  }
}

/** Those that the page asks, and those of the rounds played: without these it would not know of them. */
async function fetchQuestionsOf(app: App, page: PageName): Promise<void> {
  const { fetchQuestions, fetchTen } = questionStore(app)
  const { areQuestionsLoaded } = roundStore(app)
  if (ofAllQuestions.includes(page)) {
    await fetchQuestions()
    return
  }
  if (page === 'quiz' || !areQuestionsLoaded.get()) await fetchTen()
  if (!areQuestionsLoaded.get()) await fetchQuestions()
}

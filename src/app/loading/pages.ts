import type { Component } from 'svelte'
import type { App } from '../app.ts'
import { routeStore, type PageName, type Route } from '../route.ts'

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
  home: () => import('../../quiz/home/home.svelte'),
  quiz: () => import('../../quiz/play/quiz.svelte'),
  mode: () => import('../../quiz/play/mode.svelte'),
  challenge: () => import('../../quiz/play/challenge.svelte'),
  review: () => import('../../quiz/review/review.svelte'),
  stats: () => import('../../quiz/stats/stats.svelte'),
  vote: () => import('../../vote/vote.svelte'),
  ticket: () => import('../../ticket/own/ticket.svelte'),
  friend: () => import('../../ticket/friend/friend.svelte'),
  group: () => import('../../group/Group.svelte'),
  news: () => import('../news/news.svelte'),
  invite: () => import('../../group/invite/Invite.svelte'),
  about: () => import('../about/about.svelte'),
  missing: () => import('../failure/missing.svelte')
} satisfies Record<PageName, () => Promise<PageModule>>

/** A page with all that it shows at once, so that nothing on it moves when that comes. */
export async function loadPage(app: App, route: Route): Promise<Component> {
  const { page } = route
  const opened: Promise<PageModule> = pages[page]()
  const [{ default: Page, loadExtras }] = await Promise.all([opened, fetchQuestions(app, page)])
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

async function fetchQuestions(app: App, page: PageName): Promise<void> {
  const { fetchQuestionsOf } = await import('../../quiz/page-questions.ts')
  await fetchQuestionsOf(app, page)
}

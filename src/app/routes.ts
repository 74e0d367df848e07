import type { Component } from 'svelte'
import type { App } from './app.ts'
import { routeStore, type PageName, type Route } from './route.ts'
import { languageStore } from './settings/language.ts'

interface PageModule {
  default: Component
  /** Loads what the page shows at once for this route. It is given the route: the address may have changed since. */
  load?: (app: App, route: Route) => Promise<unknown>
}

/** Which questions a page needs: all of the film's, those of a quick ten, or those of the rounds that are stored. */
export type QuestionsNeeded = 'all' | 'ten' | 'played'

interface PageEntry {
  page: () => Promise<PageModule>
  questions: QuestionsNeeded
  /** Its first question may be of any kind: the parts of all kinds are fetched with its files. */
  hasAnyKind?: true
  /** The page that most players open from here: its files are fetched with those of this one. */
  next?: PageName
}

/** The pages by route. The build reads this table to preload the files of a page from index.html. */
export const routes: Record<PageName, PageEntry> = {
  home: { page: () => import('../quiz/home/home.svelte'), questions: 'played', next: 'quiz' },
  quiz: { page: () => import('../quiz/play/quiz.svelte'), questions: 'ten' },
  mode: { page: () => import('../quiz/play/mode.svelte'), questions: 'all', hasAnyKind: true },
  challenge: {
    page: () => import('../quiz/play/challenge.svelte'),
    questions: 'all',
    hasAnyKind: true
  },
  review: { page: () => import('../quiz/review/review.svelte'), questions: 'all' },
  stats: { page: () => import('../quiz/stats/stats.svelte'), questions: 'all' },
  vote: { page: () => import('../vote/vote.svelte'), questions: 'played' },
  ticket: { page: () => import('../ticket/own/ticket.svelte'), questions: 'played' },
  friend: { page: () => import('../ticket/friend/friend.svelte'), questions: 'played' },
  group: { page: () => import('../group/Group.svelte'), questions: 'played' },
  news: { page: () => import('./news/News.svelte'), questions: 'played' },
  invite: { page: () => import('../group/invite/Invite.svelte'), questions: 'played' },
  about: { page: () => import('./about/About.svelte'), questions: 'played' },
  missing: { page: () => import('./failure/Missing.svelte'), questions: 'played' }
}

export type LoadPage = (route: Route) => Promise<Component>

/**
 * Returns a function that loads a page with everything it shows at once, so that nothing on it moves later.
 * @param fetchQuestions is handed in, because `app` does not import the quiz
 */
export function pageLoader(
  app: App,
  fetchQuestions: (app: App, needed: QuestionsNeeded) => Promise<void>
): LoadPage {
  return async route => {
    const { page, questions } = routes[route.page]
    const { loadLanguage } = languageStore(app)
    const words = async () => {
      const module = await page()
      await loadLanguage()
      return module
    }
    const [{ default: Page, load }] = await Promise.all([words(), fetchQuestions(app, questions)])
    await load?.(app, route)
    return Page
  }
}

/**
 * Loads the page of the current route. The player may navigate meanwhile, or the page replace its own address:
 * then the page of the new route is loaded.
 * @param failure is returned if the page cannot be loaded
 */
export async function loadFirstPage(
  app: App,
  loadPage: LoadPage,
  failure: Component
): Promise<{ route: Route; Page: Component }> {
  const { route } = routeStore(app)
  for (;;) {
    const opened = route.get()
    const Page = await loadPage(opened).catch(() => failure)
    if (opened === route.get()) return { route: opened, Page }
  }
}

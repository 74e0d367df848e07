import { atom } from 'nanostores'
import { render } from 'svelte/server'
import App from './app/shell/App.svelte'
import Home from './quiz/home/home.svelte'
import type { Environment } from './app/environment.ts'
import { createApp } from './app/app.ts'
import type { PageName } from './app/route.ts'
import PageSkeleton from './app/shell/PageSkeleton.svelte'
import { shellWords } from './app/shell/words.ts'
import { loadWords, shownLanguage } from './app/text/i18n.ts'
import type { Language } from './app/text/languages.ts'
import { pageWords } from './app/text/page-words.ts'
import { aboutWords } from './app/about/words.ts'
import { newsWords } from './app/news/words.ts'
import { reviewWords } from './quiz/review/words.ts'
import { statsWords } from './quiz/stats/words.ts'
import { voteWords } from './vote/words.ts'
import { groupWords } from './group/words.ts'

/** A browser at its first visit: only what the home page asks for. */
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
  onUncaughtError: () => () => undefined,
  onHashChange: () => () => undefined,
  hash: () => '',
  languages: () => []
}

/** Headings of pages that always have the same one at a first visit. */
const headings = (): Partial<Record<PageName, string>> => ({
  vote: voteWords.get().shortlistTitle,
  group: groupWords.get().title,
  news: newsWords.get().title,
  stats: statsWords.get().title,
  review: reviewWords.get().title,
  about: aboutWords.get().title
})

interface Drawn {
  head: string
  body: string
}

export interface DrawnPage {
  home: Drawn
  skeleton: Drawn
  /** The sentences of index.html itself. */
  words: Record<keyof ReturnType<typeof pageWords.get>, string>
}

/** For the build, as HTML: the home page of a first visit, and the skeleton of all other pages. */
export async function prerender(language: Language): Promise<DrawnPage> {
  await loadWords(language)
  shownLanguage.set(language)
  const app = createApp(firstVisit as Environment)
  const first = { route: { page: 'home' as const }, Page: Home }
  const loadPage = () => Promise.resolve(Home)
  const props = { name: shellWords.get().home, headings: headings() }
  return {
    home: await render(App, { props: { app, first, loadPage, hasPlayed: atom(false) } }),
    skeleton: await render(PageSkeleton, { props }),
    words: pageWords.get()
  }
}

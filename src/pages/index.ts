import type { Component } from 'svelte'
import type { App } from '../stores/app/app.ts'
import type { PageName } from '../stores/app/route.ts'
import { questionStore } from '../stores/quiz/questions.ts'
import { roundStore } from '../stores/quiz/rounds.ts'
import Home from './home/home.svelte'
import Quiz from './quiz/quiz.svelte'

/** Home and quiz are what a first visit needs. The others come when they are opened. */
const firstPages = { home: Home, quiz: Quiz } satisfies Partial<Record<PageName, Component>>

const laterPages = {
  mode: () => import('./quiz/mode.svelte'),
  challenge: () => import('./quiz/challenge.svelte'),
  review: () => import('./review/review.svelte'),
  record: () => import('./record/record.svelte'),
  vote: () => import('./vote/vote.svelte'),
  ticket: () => import('./ticket/ticket.svelte'),
  friend: () => import('./friend/friend.svelte'),
  party: () => import('./party/party.svelte'),
  invite: () => import('./invite/invite.svelte'),
  about: () => import('./about/about.svelte'),
  missing: () => import('./missing/missing.svelte')
} satisfies Record<
  Exclude<PageName, keyof typeof firstPages>,
  () => Promise<{ default: Component }>
>

/** A page with all that it shows at once, so that nothing on it moves when that comes. */
export async function loadPage(app: App, page: PageName): Promise<Component> {
  const { hasPlayed, lastFinished } = roundStore(app)
  const isFirst = page === 'home' || page === 'quiz'
  const [{ default: Page }] = await Promise.all([
    isFirst ? { default: firstPages[page] } : laterPages[page](),
    isFirstVisit(app, page) ? null : questionStore(app).fetchQuestions()
  ])
  if (page === 'home' && hasPlayed.get()) await import('./home/more-to-play.svelte')
  if (page === 'ticket' && lastFinished.get()?.round.mode === 'challenge') {
    await import('./ticket/compare-link.svelte')
  }
  return Page
}

/** From home to the ticket of ten questions: as far as that, the questions that came first will do. */
function isFirstVisit(app: App, page: PageName): boolean {
  return ['home', 'quiz', 'ticket'].includes(page) && roundStore(app).areQuestionsLoaded.get()
}

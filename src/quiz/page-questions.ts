import type { App } from '../app/app.ts'
import type { PageName } from '../app/route.ts'
import { questionStore } from './questions.ts'
import { roundStore } from './rounds.ts'

/** Pages that show questions which a quick ten does not ask. */
const ofAllQuestions: readonly PageName[] = ['mode', 'challenge', 'review', 'stats']

/** Those that the page asks, and those of the rounds played: without these it would not know of them. */
export async function fetchQuestionsOf(app: App, page: PageName): Promise<void> {
  const { fetchQuestions, fetchTen } = questionStore(app)
  const { areQuestionsLoaded } = roundStore(app)
  if (ofAllQuestions.includes(page)) {
    await fetchQuestions()
    return
  }
  if (page === 'quiz' || !areQuestionsLoaded.get()) await fetchTen()
  if (!areQuestionsLoaded.get()) await fetchQuestions()
}

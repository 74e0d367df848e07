import type { App } from '../app/app.ts'
import type { PageName } from '../app/route.ts'
import { questionStore } from './questions.ts'
import { roundStore } from './rounds.ts'

const needAllQuestions: readonly PageName[] = ['mode', 'challenge', 'review', 'stats']

/** Loads the questions of a page and those of all played rounds, which are hidden until then. */
export async function fetchQuestionsOf(app: App, page: PageName): Promise<void> {
  const { fetchQuestions, fetchTen } = questionStore(app)
  const { areQuestionsLoaded } = roundStore(app)
  if (needAllQuestions.includes(page)) {
    await fetchQuestions()
    return
  }
  if (page === 'quiz' || !areQuestionsLoaded.get()) await fetchTen()
  if (!areQuestionsLoaded.get()) await fetchQuestions()
}

import type { App } from '../app/app.ts'
import type { QuestionsNeeded } from '../app/routes.ts'
import { questionStore } from './questions.ts'
import { roundStore } from './rounds.ts'

/** Fetches the questions that a page needs, and those of stored rounds: without them a round would be unknown. */
export async function fetchPageQuestions(app: App, needed: QuestionsNeeded): Promise<void> {
  const { fetchQuestions, fetchTen } = questionStore(app)
  const { areQuestionsLoaded } = roundStore(app)
  if (needed === 'all') {
    await fetchQuestions()
    return
  }
  if (needed === 'ten' || !areQuestionsLoaded.get()) await fetchTen()
  if (!areQuestionsLoaded.get()) await fetchQuestions()
}

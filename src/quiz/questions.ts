import { atom } from 'nanostores'
import type { Question } from '../film/types.ts'
import { defineStore } from '../app/app.ts'

export const questionStore = defineStore(() => {
  /** The loaded questions: none, those of a quick ten, or all. */
  const questions = atom<readonly Question[]>([])

  /** Without explanations: see `fetchExplanations`. */
  async function fetchTen(): Promise<void> {
    const { asked } = await import('../film/quick-ten-pool.ts?asked')
    if (questions.get().length === 0) questions.set(asked)
  }

  /** Called before the first answer and at each answer, so a failed call is repeated. */
  async function fetchExplanations(): Promise<void> {
    if (questions.get().every(({ explanation }) => explanation)) return
    const [{ told }, { explain }] = await Promise.all([
      import('../film/quick-ten-pool.ts?told'),
      import('./rules/explain.ts')
    ])
    questions.set(explain(questions.get(), told))
  }

  async function fetchQuestions(): Promise<void> {
    const { film } = await import('../film/index.ts')
    questions.set(film.questions)
  }

  return { questions, fetchTen, fetchExplanations, fetchQuestions }
})

/** In the order of `numbers`; unknown numbers are left out. */
export function findQuestions(numbers: readonly number[], among: readonly Question[]): Question[] {
  return numbers.flatMap(number => among.find(question => question.number === number) ?? [])
}

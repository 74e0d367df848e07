import { atom } from 'nanostores'
import type { Question } from '../../core/domain/film.ts'
import { story } from '../../film/story.ts'
import { defineStore } from '../app/app.ts'

export const questionStore = defineStore(() => {
  /** The questions at hand: first those of a quick ten, and all once they have been fetched. */
  const questions = atom<readonly Question[]>(story)

  async function fetchQuestions(): Promise<void> {
    const { film } = await import('../../film/index.ts')
    questions.set(film.questions)
  }

  return { questions, fetchQuestions }
})

/** The questions with these numbers, in this order; unknown numbers are left out. */
export function findQuestions(numbers: readonly number[], among: readonly Question[]): Question[] {
  return numbers.flatMap(number => among.find(question => question.number === number) ?? [])
}

import { atom } from 'nanostores'
import type { Question } from '../../core/domain/film.ts'
import { story } from '../../film/story.ts'

/** The questions at hand: first those of a quick ten, and all once they have been fetched. */
export const questions = atom(story)

export async function fetchQuestions(): Promise<void> {
  const { film } = await import('../../film/index.ts')
  questions.set(film.questions)
}

/** The questions at hand with these numbers, in this order; unknown numbers are left out. */
export function findQuestions(numbers: readonly number[], among = questions.get()): Question[] {
  return numbers.flatMap(number => among.find(question => question.number === number) ?? [])
}

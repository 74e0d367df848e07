import { identity } from './identity.ts'
import { numbers } from './index.ts?numbers'
import { storylines } from './storylines.ts'

/** What links and counts need of the film: of its questions no more than the numbers. */
export const linkedFilm = {
  ...identity,
  questions: numbers.map(number => ({ number })),
  storylines
}

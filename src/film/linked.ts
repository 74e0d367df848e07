import { identity } from './identity.ts'
import { numbered } from './index.ts?numbered'
import { storylines } from './storylines.ts'

/** What links and counts need of the film: of its questions which there are, and which are still asked. */
export const linkedFilm = {
  ...identity,
  questions: numbered,
  storylines
}

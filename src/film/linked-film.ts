import { identity } from './identity.ts'
import { numbered } from './index.ts?numbered'
import { storylines } from './shown-storylines.ts'

/** The part of the film that links and counts need: of its questions only the numbers, and which are retired. */
export const linkedFilm = {
  ...identity,
  questions: numbered,
  storylines
}

import type { Film, Question, Storyline } from '../film/types.ts'
import type { Invitation, Party, Result } from './contents.ts'

/** What links need to know of the film. For writing one, the questions and storylines that it names will do. */
export interface LinkedFilm {
  id: Film['id']
  questions: readonly Pick<Question, 'number'>[]
  storylines: readonly Pick<Storyline, 'id' | 'number'>[]
}

/**
 * - `no-code`: nothing in the text looks like a code
 * - `cut-off`: the beginning of a code whose end is missing
 * - `damaged`: a character was changed, or the code was not made by this game
 * - `newer`: made by a later version, or with questions or storylines this edition does not know
 * - `other-film`: made by the game of another film
 */
export type LinkProblem = 'no-code' | 'cut-off' | 'damaged' | 'newer' | 'other-film'

export type ReadResult =
  | { ok: true; kind: 'result'; result: Result }
  | { ok: true; kind: 'party'; party: Party }
  | { ok: true; kind: 'invitation'; invitation: Invitation }
  | { ok: false; problem: LinkProblem }

import type { Film, Question, Storyline } from '../film/types.ts'
import type { Invitation, Party, Result } from './contents.ts'

/** The parts of a film that links need. To encode, the questions and storylines of the result are enough. */
export interface LinkedFilm {
  id: Film['id']
  questions: readonly Pick<Question, 'number'>[]
  storylines: readonly Pick<Storyline, 'id' | 'number'>[]
}

/**
 * Why a code cannot be read:
 *
 * - `no-code`: nothing in the text looks like a code
 * - `cut-off`: the end of the code is missing
 * - `damaged`: a character was changed, or the code was not made by this game
 * - `newer`: a later version made it, or it has questions or storylines that this edition lacks
 * - `other-film`: the game about another film made it
 */
export type LinkProblem = 'no-code' | 'cut-off' | 'damaged' | 'newer' | 'other-film'

export type ReadResult =
  | { ok: true; kind: 'result'; result: Result }
  | { ok: true; kind: 'party'; party: Party }
  | { ok: true; kind: 'invitation'; invitation: Invitation }
  | { ok: false; problem: LinkProblem }

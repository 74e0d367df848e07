import type { Film, Question, Storyline } from '../domain/film.ts'

/** What links need to know of the film. For writing one, the questions and storylines that it names will do. */
export interface LinkedFilm {
  id: Film['id']
  questions: readonly Pick<Question, 'number'>[]
  storylines: readonly Pick<Storyline, 'id' | 'number'>[]
}

export type Mode = 'ten' | 'daily' | 'everything' | 'missed' | 'challenge'

/**
 * `Id` names a storyline: a string in the game, a number on the wire. The player's own is
 * `'write-in'`, on the wire 0.
 */
export interface BallotOf<Id> {
  /** Tiers, best first. */
  ranking: Id[][]
  /** What the player wrote in, whether or not it is ranked: at most 60 graphemes. */
  writeIn?: string
}

export interface ResultOf<Id> {
  /** At most 24 graphemes. */
  name?: string
  /** `right[i]` tells whether `questions[i]`, a question's number, was answered right. */
  quiz?: { mode: Mode; questions: number[]; right: boolean[] }
  ballot?: BallotOf<Id>
}

export interface PartyBallotOf<Id> {
  name?: string
  ballot: BallotOf<Id>
  score?: { right: number; of: number }
}

export interface PartyOf<Id> {
  name?: string
  ballots: PartyBallotOf<Id>[]
}

export type Ballot = BallotOf<string>
export type Result = ResultOf<string>
export type PartyBallot = PartyBallotOf<string>
export type Party = PartyOf<string>

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
  | { ok: false; problem: LinkProblem }

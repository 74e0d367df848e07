/** How a round came about. Links carry the index of a mode in this list: add new modes at its end. */
export const MODES = ['ten', 'daily', 'everything', 'missed', 'challenge', 'comments'] as const
export type Mode = (typeof MODES)[number]

/**
 * A ranking of storylines. `Id` is a string in the game (the player's own storyline is `WRITE_IN`)
 * and a number in a link (the player's own is 0).
 */
export interface BallotOf<Id> {
  /** Tiers, best first. */
  ranking: Id[][]
  /** The text of the player's own storyline, whether or not it is ranked: at most 60 graphemes. */
  writeIn?: string
}

export interface ResultOf<Id> {
  /** At most 24 graphemes. */
  name?: string
  /** The numbers of the questions; `right[i]` says whether `questions[i]` was answered right. */
  quiz?: { mode: Mode; questions: number[]; right: boolean[] }
  ballot?: BallotOf<Id>
}

/** A voter's ballot in a group, with their score if they have played the quiz. */
export interface PartyBallotOf<Id> {
  name?: string
  ballot: BallotOf<Id>
  score?: Score
}

export interface PartyOf<Id> {
  name?: string
  ballots: PartyBallotOf<Id>[]
}

/** An invitation to vote in a group. */
export interface InvitationOf<Id> {
  /** The names of the group and of its host: at most 24 graphemes each. */
  party?: string
  host?: string
  /** Distinguishes the groups of one host: 0 to 4,095. */
  mark: number
  /** The storylines of a runoff. Without them, all storylines of the film can be ranked. */
  storylines?: Id[]
}

export interface Score {
  right: number
  of: number
}

export type Ballot = BallotOf<string>
export type Result = ResultOf<string>
export type QuizResult = NonNullable<Result['quiz']>
export type PartyBallot = PartyBallotOf<string>
export type Party = PartyOf<string>
export type Invitation = InvitationOf<string>

/** The id of the player's own storyline on every ballot. */
export const WRITE_IN = 'write-in'

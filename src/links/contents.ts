/** How a round came about. Links carry the index of a mode in this list: add new modes at its end. */
export const MODES = ['ten', 'daily', 'everything', 'missed', 'challenge', 'comments'] as const
export type Mode = (typeof MODES)[number]

/**
 * `Id` names a storyline: a string in the game, a number in a link. The player's own is `WRITE_IN`,
 * in a link 0.
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

/** A voter's ballot as it comes to a watch party, with what they scored where they have played. */
export interface PartyBallotOf<Id> {
  name?: string
  ballot: BallotOf<Id>
  score?: Score
}

export interface PartyOf<Id> {
  name?: string
  ballots: PartyBallotOf<Id>[]
}

/** Asks somebody to vote in a watch party. */
export interface InvitationOf<Id> {
  /** What the party is called, and who invites: at most 24 graphemes each. */
  party?: string
  host?: string
  /** Tells the parties of one host apart: 0 to 4,095. */
  mark: number
  /** Those that stand, where it is a runoff. All of the film's do where there are none. */
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

/** Stands for the player's own storyline on every ballot. */
export const WRITE_IN = 'write-in'

import type { BallotProblem } from './ballots-in.ts'
import type { Encoding } from './encoding.ts'
import type { FileBallot } from './distinct-voters.ts'
import type { Stranger } from './table/separator.ts'

/** What a file of ballots held. */
export interface BallotFile {
  /** Those who can be told apart, as long as they are few. */
  people: FileBallot[]
  /** All others: lines of ranking and count, identical ballots folded together. */
  folded: string
  /** How many ballots are folded. */
  ballots: number
  /** How many came twice, and how many took the place of an earlier one of the same name. */
  known: number
  replaced: number
  refused: Partial<Record<BallotProblem, number>>
  /** Lines with neither a link nor a ballot, and the number of the first of them, from 1. */
  unread: { lines: number; first: number; examples: UnreadLine[] }
  /** What the text was taken to be encoded in. */
  encoding: Encoding
  /** What it looks like, where it is a table of something else: none of its rows is a ballot. */
  stranger?: Stranger
  /**
   * How often a nameless ballot came again by a link that nobody is told to have sent: it counts once,
   * and may be another person's each time. `again` of the people says whose.
   */
  again?: number
  /** How many links asked for a vote and brought none. */
  invitations?: number
}

/** How a text is read that is no file. */
export interface ReadingOptions {
  /** Up to so many people are listed one by one. */
  listed?: number
  /** A link with more ballots is refused. */
  mostInLink?: number
}

/** One of the first five lines that could not be read. */
export interface UnreadLine {
  /** Counted from 1, empty lines too. */
  line: number
  /** Clean as a name is, at most 80 graphemes, the last one an ellipsis where there was more. */
  text: string
}

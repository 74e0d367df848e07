import type { BallotProblem } from './ballots-in.ts'
import type { Encoding } from './encoding.ts'
import type { FileBallot } from './distinct-voters.ts'
import type { Stranger } from './table/separator.ts'

/** The ballots read from a text or file, and what could not be read. */
export interface BallotFile {
  /** Ballots with a name or sender; empty if there are too many to list. */
  people: FileBallot[]
  /** All other ballots: lines of ranking and count, one for each different ranking. */
  folded: string
  /** Number of ballots in `folded`. */
  ballots: number
  /** Ballots that were repeated, and ballots that a later one of the same person replaced. */
  known: number
  replaced: number
  refused: Partial<Record<BallotProblem, number>>
  /** Lines without link and ballot; `first` is the number of the first one, from 1. */
  unread: { lines: number; first: number; examples: UnreadLine[] }
  /** The encoding the text was decoded from. */
  encoding: Encoding
  /**
   * Set if the text looks like a table of something else. None of its rows is read as a ballot
   * then.
   */
  stranger?: Stranger
  /**
   * How often links of nameless ballots were repeated by unknown senders. Each ballot is counted
   * once; `again` of the ballots has the details.
   */
  again?: number
  invitations?: number
}

export interface ReadingOptions {
  /** Ballots are listed one by one up to this number of voters. */
  listed?: number
  /** Links with more ballots are refused. */
  mostInLink?: number
}

export interface UnreadLine {
  /** From 1, with empty lines. */
  line: number
  /** Cleaned as a name, at most 80 graphemes, cut off with an ellipsis. */
  text: string
}

import type { BallotFile, Encoding } from '../rules/import/index.ts'
import type { Count } from '../rules/election/count.ts'
import type { Ballot } from '../../links/contents.ts'

export type BallotTask =
  /** `encoding` is set if the player has chosen one. */
  | { kind: 'read'; file: Blob; encoding?: Encoding }
  /** `standing`: the storylines of a runoff. */
  | { kind: 'count'; ballots: Ballot[]; folded: string[]; standing?: string[] }

/** `part`: how much of the file is read, from 0 to 1. */
export type BallotReport =
  | { kind: 'progress'; part: number }
  | { kind: 'file'; file: BallotFile }
  | { kind: 'count'; count: Count }
  | { kind: 'failed' }

import type { BallotFile, Encoding } from '../rules/import/index.ts'
import type { Count } from '../rules/election/count.ts'
import type { Ballot } from '../../links/contents.ts'

/** What the worker is asked to do. */
export type BallotTask =
  /** `encoding` is chosen by somebody who saw the names come out in wrong letters. */
  | { kind: 'read'; file: Blob; encoding?: Encoding }
  /** `standing`: what alone counts in a runoff. */
  | { kind: 'count'; ballots: Ballot[]; folded: string[]; standing?: string[] }

/** What the worker tells. `part` is how much of the file was read, from 0 to 1. */
export type BallotReport =
  | { kind: 'progress'; part: number }
  | { kind: 'file'; file: BallotFile }
  | { kind: 'count'; count: Count }
  | { kind: 'failed' }

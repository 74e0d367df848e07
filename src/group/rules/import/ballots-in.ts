import type { PartyBallot } from '../../../links/contents.ts'
import type { ReadResult } from '../../../links/index.ts'

export type BallotProblem = Extract<ReadResult, { ok: false }>['problem'] | 'no-ballot' | 'too-many'

/**
 * The ballots in a link that was read: those of a group, or the one of a result. Empty for
 * invitations and failed reads.
 */
export function ballotsIn(read: ReadResult): PartyBallot[] {
  if (!read.ok || read.kind === 'invitation') return []
  if (read.kind === 'party') return read.party.ballots
  const { name, ballot, quiz } = read.result
  if (!ballot) return []
  const score = quiz && { right: quiz.right.filter(Boolean).length, of: quiz.right.length }
  return [{ ...(name && { name }), ballot, ...(score && { score }) }]
}

import { BitReader, BitWriter } from '../code/bits.ts'
import type { PartyBallotOf, PartyOf } from '../contents.ts'
import { readBallot, writeBallot } from './ballot.ts'
import { readCount, readList, readText, writeCount, writeText } from './fields.ts'

/** The bits of the smallest ballot, without a name and a score: three flags, a count and a width. */
const LEAST_BALLOT = 12

/** The name, the number of ballots, and the ballots in their order. */
export function writeParty(party: PartyOf<number>): string {
  const bits = new BitWriter()
  writeText(bits, party.name)
  writeCount(bits, party.ballots.length)
  for (const ballot of party.ballots) writePartyBallot(bits, ballot)
  return bits.finish()
}

/** Reads what `writeParty` wrote; see `Layout` for payloads that it did not write. */
export function readParty(payload: string): PartyOf<number> {
  const bits = new BitReader(payload)
  const name = readText(bits)
  const ballots = readList(bits, readCount(bits), LEAST_BALLOT, () => readPartyBallot(bits))
  return { name, ballots }
}

function writePartyBallot(bits: BitWriter, { name, ballot, score }: PartyBallotOf<number>): void {
  writeText(bits, name)
  writeBallot(bits, ballot)
  bits.flag(score !== undefined)
  if (!score) return
  writeCount(bits, score.right)
  writeCount(bits, score.of)
}

function readPartyBallot(bits: BitReader): PartyBallotOf<number> {
  const entry: PartyBallotOf<number> = { name: readText(bits), ballot: readBallot(bits) }
  if (bits.flag()) entry.score = { right: readCount(bits), of: readCount(bits) }
  return entry
}

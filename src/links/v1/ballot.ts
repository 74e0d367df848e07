import type { BitReader, BitWriter } from '../code/bits.ts'
import type { BallotOf } from '../contents.ts'
import { readList, readNumbers, readText, writeNumbers, writeText } from './fields.ts'

/**
 * The ranked numbers, then one bit for each but the first (1: in the same tier as the one before),
 * then the text of the write-in.
 */
export function writeBallot(bits: BitWriter, ballot: BallotOf<number>): void {
  writeNumbers(bits, ballot.ranking.flat())
  const level = ballot.ranking.flatMap(tier => tier.map((_, place) => place > 0))
  for (const tied of level.slice(1)) bits.flag(tied)
  writeText(bits, ballot.writeIn)
}

/** Reads what `writeBallot` wrote; see `Layout` for payloads that it did not write. */
export function readBallot(bits: BitReader): BallotOf<number> {
  const numbers = readNumbers(bits)
  const level = readList(bits, Math.max(0, numbers.length - 1), 1, () => bits.flag())
  const ranking: number[][] = []
  numbers.forEach((number, place) => {
    const tier = level[place - 1] ? ranking.at(-1) : undefined
    if (tier) tier.push(number)
    else ranking.push([number])
  })
  return { ranking, writeIn: readText(bits) }
}

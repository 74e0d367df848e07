import type { BitReader, BitWriter } from '../code/bits.ts'
import type { BallotOf } from '../contents.ts'
import { readList, readNumbers, readText, writeNumbers, writeText } from './fields.ts'

/** The ranked numbers; for each but the first whether it is level with the one before; the write-in. */
export function writeBallot(bits: BitWriter, ballot: BallotOf<number>): void {
  writeNumbers(bits, ballot.ranking.flat())
  const level = ballot.ranking.flatMap(tier => tier.map((_, place) => place > 0))
  for (const tied of level.slice(1)) bits.flag(tied)
  writeText(bits, ballot.writeIn)
}

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

import { describe, expect, test } from 'vitest'
import { tally, type Tally, type WeightedBallot } from '../../../../src/group/rules/tally/index.ts'
import elections from '../../../fixtures/elections.json'
import { pathStrengths } from './samples.ts'

type Matrix = Record<string, Record<string, number>>

interface Election {
  name: string
  source: string
  candidates: string[]
  ballots: WeightedBallot[]
  /** What the source states under the rules of this count. */
  expected: {
    condorcetWinner?: string | null
    condorcetLoser?: string
    pairwise?: Matrix
    pairwisePartly?: Matrix
    pathStrengths?: Matrix
    schulzeWinners?: string[]
    schulzeOrder?: string[][]
    runoffWinners?: string[]
    runoffOrder?: string[][]
    runoffRounds?: { votes: Record<string, number>; eliminated?: string[] }[]
    bordaScores?: Record<string, number>
    bordaOrder?: string[][]
  }
  /** What it states under other rules, and why no test holds it against this count. */
  notUsed: Record<string, string>
}

/** Who won, who else came to the deciding round, and then those who left, the last ones first. */
function runoffOrder({ instantRunoff: { rounds, winners } }: Tally): string[][] {
  const finalists = Object.keys(rounds.at(-1)?.votes ?? {})
  const losers = finalists.filter(name => !winners.includes(name))
  const gone = rounds.map(round => round.eliminated).reverse()
  return [winners, losers, ...gone].filter(tier => tier.length > 0)
}

function condorcetLoser({ pairwise }: Tally): string | undefined {
  return Object.keys(pairwise).find(name =>
    Object.entries(pairwise[name] ?? {}).every(
      ([rival, votes]) => votes < (pairwise[rival]?.[name] ?? 0)
    )
  )
}

const read = {
  condorcetWinner: counted => counted.condorcetWinner,
  condorcetLoser,
  pairwise: counted => counted.pairwise,
  pathStrengths: counted => pathStrengths(counted.pairwise),
  schulzeWinners: counted => counted.schulze.winners,
  schulzeOrder: counted => counted.schulze.order,
  runoffWinners: counted => counted.instantRunoff.winners,
  runoffOrder,
  bordaScores: counted => counted.borda.scores,
  bordaOrder: counted => counted.borda.order
} satisfies Partial<Record<keyof Election['expected'], (counted: Tally) => unknown>>

test('two who are level have no path to each other', () => {
  expect(pathStrengths({ ash: { birch: 2 }, birch: { ash: 2 } })).toEqual({
    ash: { birch: 0 },
    birch: { ash: 0 }
  })
})

describe('an election whose outcome was published comes out the same', () => {
  test.each(elections as Election[])('$name', ({ candidates, ballots, expected }) => {
    const counted = tally(ballots, candidates)
    const { pairwisePartly, runoffRounds, ...whole } = expected
    expect(Object.keys(expected)).not.toEqual([])
    for (const key of Object.keys(whole) as (keyof typeof whole)[]) {
      expect(read[key](counted), key).toEqual(whole[key])
    }
    if (pairwisePartly) expect(counted.pairwise).toMatchObject(pairwisePartly)
    if (runoffRounds) {
      expect(counted.instantRunoff.rounds).toEqual(
        // Every ballot of these elections ranks everybody.
        runoffRounds.map(({ votes, eliminated = [] }) => ({ votes, exhausted: 0, eliminated }))
      )
    }
  })

  test('all fourteen of them', () => {
    expect(elections).toHaveLength(14)
  })
})

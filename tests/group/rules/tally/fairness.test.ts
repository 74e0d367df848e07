import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headline, tally, type Tally } from '../../../../src/group/rules/tally/index.ts'
import { anyBallots, NAMES, pathStrengths, strictBallots } from './samples.ts'

const each = <T>(values: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(fc.property(values, holds))

const outcome = (counted: Tally) => ({
  condorcet: counted.condorcetWinner,
  schulze: counted.schulze,
  runoff: counted.instantRunoff.winners,
  left: counted.instantRunoff.rounds.map(round => round.eliminated),
  borda: counted.borda.order
})

const votes = ({ pairwise }: Tally, a: string, b: string) => pairwise[a]?.[b] ?? NaN
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
const inTiers = (order: string[][]) => order.map(tier => [...tier].sort())

describe('no ballot and no candidate is favoured', () => {
  test('by the order in which they come: the count is the same to the letter', () => {
    const orders = fc.record({
      ballots: anyBallots.chain(ballots =>
        fc.tuple(
          fc.constant(ballots),
          fc.shuffledSubarray(ballots, { minLength: ballots.length, maxLength: ballots.length })
        )
      ),
      names: fc.shuffledSubarray(NAMES, { minLength: NAMES.length })
    })
    each(orders, ({ ballots: [ballots, shuffled], names }) => {
      const turned = shuffled.map(({ ranking, count }) => ({
        ranking: ranking.map(tier => [...tier].reverse()),
        count
      }))
      expect(JSON.stringify(tally(turned, names))).toBe(JSON.stringify(tally(ballots, NAMES)))
    })
  })

  test('by their names: with others the same ones win', () => {
    const renamings = fc.tuple(anyBallots, fc.shuffledSubarray(NAMES, { minLength: NAMES.length }))
    each(renamings, ([ballots, names]) => {
      const rename = (name: string) => names[NAMES.indexOf(name)] ?? ''
      const back = (name: string) => NAMES[names.indexOf(name)] ?? ''
      const renamed = tally(
        ballots.map(({ ranking, count }) => ({
          ranking: ranking.map(tier => tier.map(rename)),
          count
        })),
        NAMES
      )
      const { condorcet, schulze, runoff, left, borda } = outcome(renamed)
      const restore = (order: string[][]) => inTiers(order.map(tier => tier.map(back)))
      expect({
        condorcet: condorcet === null ? null : back(condorcet),
        schulze: { winners: schulze.winners.map(back).sort(), order: restore(schulze.order) },
        runoff: runoff.map(back).sort(),
        left: restore(left),
        borda: restore(borda)
      }).toEqual(outcome(tally(ballots, NAMES)))
    })
  })

  test('by number: everybody voting k times changes nothing', () => {
    each(fc.tuple(anyBallots, fc.integer({ min: 2, max: 5 })), ([ballots, k]) => {
      const copies = Array.from({ length: k }, () => ballots).flat()
      const weighted = ballots.map(({ ranking, count }) => ({ ranking, count: k * count }))
      expect(outcome(tally(copies, NAMES))).toEqual(outcome(tally(ballots, NAMES)))
      expect(tally(weighted, NAMES)).toEqual(tally(copies, NAMES))
    })
  })
})

describe('the numbers add up', () => {
  test('each two share the ballots: above, below and level', () => {
    each(anyBallots, ballots => {
      const counted = tally(ballots, NAMES)
      for (const a of NAMES) {
        for (const b of NAMES.filter(name => name !== a)) {
          const level = ballots.filter(({ ranking }) => {
            const tierOf = (name: string) => ranking.findIndex(tier => tier.includes(name))
            return tierOf(a) === tierOf(b)
          })
          expect(votes(counted, a, b) + votes(counted, b, a)).toBe(
            counted.ballots - sum(level.map(({ count }) => count))
          )
        }
      }
    })
  })

  test('a Borda score is the row of the head-to-heads', () => {
    each(anyBallots, ballots => {
      const { borda, pairwise } = tally(ballots, NAMES)
      for (const name of NAMES) {
        expect(borda.scores[name]).toBe(sum(Object.values(pairwise[name] ?? {})))
      }
    })
  })

  test('without shared tiers every round of the runoff holds each ballot once', () => {
    each(strictBallots, ballots => {
      const { ballots: total, instantRunoff } = tally(ballots, NAMES)
      for (const round of instantRunoff.rounds) {
        expect(sum(Object.values(round.votes)) + round.exhausted).toBe(total)
      }
    })
  })

  test('every round holds what a count of the ballots by hand gives', () => {
    each(anyBallots, ballots => {
      for (const { votes, exhausted } of tally(ballots, NAMES).instantRunoff.rounds) {
        const tops = ballots.map(({ ranking, count }) => ({
          top: ranking.map(tier => tier.filter(name => name in votes)).find(tier => tier.length),
          count
        }))
        const castFor = (name: string) => tops.filter(({ top }) => top?.includes(name))
        for (const name of Object.keys(votes)) {
          expect(votes[name]).toBe(sum(castFor(name).map(({ count }) => count)))
        }
        const spent = tops.filter(({ top }) => top === undefined)
        expect(exhausted).toBe(sum(spent.map(({ count }) => count)))
      }
    })
  })
})

describe('Schulze', () => {
  test('gives it to the Condorcet winner alone, and the headline says so', () => {
    each(anyBallots, ballots => {
      const counted = tally(ballots, NAMES)
      const beatsAll = NAMES.filter(a =>
        NAMES.every(b => a === b || votes(counted, a, b) > votes(counted, b, a))
      )
      expect(counted.condorcetWinner).toBe(beatsAll[0] ?? null)
      if (beatsAll.length > 0) {
        expect(counted.schulze.winners).toEqual(beatsAll)
        expect(headline(counted)).toMatchObject({ kind: 'condorcet', winner: beatsAll[0] })
      }
    })
  })

  test('elects from the Smith set: nobody outside it is ever a winner', () => {
    each(anyBallots, ballots => {
      const counted = tally(ballots, NAMES)
      // Grows from the winners by whoever is not beaten by all of them.
      let set = counted.schulze.winners.slice(0, 1)
      for (let size = -1; size !== set.length;) {
        size = set.length
        set = NAMES.filter(
          name =>
            set.includes(name) ||
            set.some(member => votes(counted, member, name) <= votes(counted, name, member))
        )
      }
      expect(set).toEqual(expect.arrayContaining(counted.schulze.winners))
      const smaller = dominatingSets(counted).filter(other => other.length < set.length)
      if (set.length > 0) expect(smaller).toEqual([])
    })
  })

  test('orders everybody: nobody is beaten from a lower tier, and each below is beaten', () => {
    each(anyBallots, ballots => {
      const { pairwise, schulze } = tally(ballots, NAMES)
      const paths = pathStrengths(pairwise)
      const beats = (a: string, b: string) => (paths[a]?.[b] ?? 0) > (paths[b]?.[a] ?? 0)
      schulze.order.forEach((tier, place) => {
        const below = schulze.order.slice(place).flat()
        for (const name of tier) expect(below.filter(other => beats(other, name))).toEqual([])
        for (const name of schulze.order[place + 1] ?? []) {
          expect(tier.some(other => beats(other, name))).toBe(true)
        }
      })
      expect(schulze.order.flat().sort()).toEqual(schulze.order.length === 0 ? [] : NAMES)
    })
  })
})

/** Every group whose members each beat all the others, found by trying all groups. */
function dominatingSets(counted: Tally): string[][] {
  return Array.from({ length: 2 ** NAMES.length - 1 }, (_, number) =>
    NAMES.filter((_, place) => ((number + 1) >> place) & 1)
  ).filter(group =>
    group.every(a =>
      NAMES.every(b => group.includes(b) || votes(counted, a, b) > votes(counted, b, a))
    )
  )
}

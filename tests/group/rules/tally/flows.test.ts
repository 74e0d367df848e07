import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { INACTIVE, tallyWithFlows } from '../../../../src/group/rules/tally/index.ts'

const cast = (count: number, ...tiers: string[]) => ({
  ranking: tiers.map(tier => [...tier]),
  count
})

describe('what passes between the rounds', () => {
  test('stays with a candidate, goes on to the next best, or becomes inactive', () => {
    const { tally, flows } = tallyWithFlows(
      [cast(4, 'a'), cast(3, 'b'), cast(1, 'c', 'b'), cast(1, 'c')],
      ['a', 'b', 'c']
    )
    expect(tally.instantRunoff.rounds).toHaveLength(2)
    expect(flows).toEqual([
      { a: { a: 4 }, b: { b: 3 }, c: { b: 1, [INACTIVE]: 1 }, [INACTIVE]: {} }
    ])
  })

  test('of a level pair: a ballot whose other candidate is left goes nowhere', () => {
    const { flows } = tallyWithFlows([cast(3, 'a'), cast(2, 'b'), cast(1, 'bc')], ['a', 'b', 'c'])
    expect(flows).toEqual([{ a: { a: 3 }, b: { b: 3 }, c: {}, [INACTIVE]: {} }])
  })

  test('of a level pair that leaves together: from each of them to each of the next', () => {
    const { flows } = tallyWithFlows(
      [cast(3, 'a'), cast(3, 'b'), cast(1, 'cd', 'ab')],
      ['a', 'b', 'c', 'd']
    )
    expect(flows).toEqual([
      { a: { a: 3 }, b: { b: 3 }, c: { a: 1, b: 1 }, d: { a: 1, b: 1 }, [INACTIVE]: {} }
    ])
  })

  test('adds up to the votes of either round, where nobody is level', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const ballots = fc.array(
      fc.record({
        ranking: fc.shuffledSubarray(names).map(order => order.map(name => [name])),
        count: fc.integer({ min: 1, max: 9 })
      })
    )
    fc.assert(
      fc.property(ballots, all => {
        const { tally, flows } = tallyWithFlows(all, names)
        const { rounds } = tally.instantRunoff
        expect(flows).toHaveLength(Math.max(0, rounds.length - 1))
        flows.forEach((flow, at) => {
          const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0)
          for (const [name, votes] of Object.entries(rounds[at]?.votes ?? {})) {
            expect(sum(Object.values(flow[name] ?? {}))).toBe(votes)
          }
          const next = { ...rounds[at + 1]?.votes, [INACTIVE]: rounds[at + 1]?.exhausted }
          for (const [name, votes] of Object.entries(next)) {
            expect(sum(Object.values(flow).map(to => to[name] ?? 0))).toBe(votes)
          }
        })
      })
    )
  })
})

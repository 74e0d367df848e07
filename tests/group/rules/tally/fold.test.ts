import { describe, expect, test } from 'vitest'
import { foldBallots } from '../../../../src/group/rules/tally/fold.ts'
import { cast } from './samples.ts'

describe('folded', () => {
  test('are ballots that say the same, however they were written', () => {
    const ballots = cast('2: ash > birch=cedar', '1: birch > ash', '3: ash > oak > cedar=birch')
    const profile = foldBallots(ballots, ['ash', 'birch', 'cedar'])
    expect(profile.distinct).toBe(2)
    expect([profile.count(0), profile.count(1), profile.total()]).toEqual([5, 1, 6])
  })

  test('are hundreds of them, each with its own', () => {
    const names = Array.from({ length: 10 }, (_, number) => `storyline-${number}`)
    const sets = Array.from({ length: 2 ** 10 }, (_, set) => ({
      ranking: [names.filter((_, place) => (set >> place) & 1)],
      count: 1 + (set % 7)
    }))
    const profile = foldBallots([...sets, ...sets.toReversed()], names)
    expect(profile.distinct).toBe(2 ** 10)
    for (const [set, { count }] of sets.entries()) {
      expect(profile.count(set)).toBe(2 * count)
      const ranked = names.map((_, place) => profile.tier(set, place) === 0)
      expect(ranked).toEqual(names.map((_, place) => ((set >> place) & 1) === 1))
    }
  })

  test.each([255, 256, 257])('are ballots of %i candidates, in a tier each or unranked', size => {
    const names = Array.from({ length: size }, (_, number) => `idea-${number}`)
    const ballots = [
      { ranking: names.map(name => [name]), count: 1 },
      { ranking: [names.slice(-1)], count: 1 }
    ]
    const profile = foldBallots(ballots, names)
    const tiers = (ballot: number) => names.map((_, place) => profile.tier(ballot, place))
    expect(tiers(0)).toEqual(names.map((_, place) => place))
    expect(tiers(1)).toEqual(names.map((_, place) => (place === size - 1 ? 0 : size)))
  })
})

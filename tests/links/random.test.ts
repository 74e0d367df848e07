import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomFrom, seedFor, shuffle } from '../../src/links/random.ts'

describe('`randomFrom`', () => {
  // From another implementation of Mulberry32. Rounds reloaded after an update depend on them.
  test.each([
    [0, [1144304738, 1416247, 958946056]],
    [1, [2693262067, 11749833, 2265367787]],
    [2026, [1955961175, 1324980858, 2839649622]],
    [2 ** 32 - 1, [3850105811, 813802916, 3073704848]],
    [-1, [3850105811, 813802916, 3073704848]]
  ])('seed %i → the reference numbers', (seed, expected) => {
    const random = randomFrom(seed)
    expect(expected.map(() => random() * 2 ** 32)).toEqual(expected)
  })
})

describe('`shuffle`', () => {
  test('the same seed → the same order', () => {
    expect(shuffle(['a', 'b', 'c', 'd', 'e'], 1).join('')).toBe('daceb')
    expect(shuffle(['a', 'b', 'c', 'd', 'e'], 2).join('')).toBe('dbaec')
  })

  test('returns a permutation and leaves the argument as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const before = [...items]
        const byValue = (list: readonly number[]) => list.toSorted((one, other) => one - other)
        expect(byValue(shuffle(items, seed))).toEqual(byValue(before))
        expect(items).toEqual(before)
      })
    )
  })

  test('every order is equally likely', () => {
    const times = new Map<string, number>()
    for (let seed = 0; seed < 6000; seed++) {
      const order = shuffle(['a', 'b', 'c'], seed).join('')
      times.set(order, (times.get(order) ?? 0) + 1)
    }
    expect([...times.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
    for (const often of times.values()) expect(Math.abs(often - 1000)).toBeLessThan(100)
  })
})

describe('`seedFor`', () => {
  test('every seed and part → another seed', () => {
    const seeds = [1, 2, 3].flatMap(whole => [1, 2, 3].map(part => seedFor(whole, part)))
    expect(new Set(seeds).size).toBe(9)
  })
})

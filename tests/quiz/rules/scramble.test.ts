import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scramble } from '../../../src/quiz/rules/scramble.ts'

test('scrambled numbers are complete and never in the right order', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const start = scramble(3, seed)
      expect(start.toSorted()).toEqual([0, 1, 2])
      expect(start).not.toEqual([0, 1, 2])
      expect(scramble(3, seed)).toEqual(start)
    }),
    { numRuns: 200 }
  )
})

test('over many seeds, scrambled numbers take every order but the right one', () => {
  const seeds = Array.from({ length: 100 }, (_, seed) => seed)
  expect([...new Set(seeds.map(seed => scramble(3, seed).join()))].sort()).toEqual([
    '0,2,1',
    '1,0,2',
    '1,2,0',
    '2,0,1',
    '2,1,0'
  ])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verdictOf } from '../../../src/quiz/rules/verdict.ts'

const verdicts = (of: number) =>
  Array.from({ length: of + 1 }, (_, right) => verdictOf({ right, of }))

const worstFirst = ['queue', 'crowd', 'frontRow', 'backstage', 'encore']

test('every score of a quick ten has its verdict', () => {
  expect(verdicts(10)).toEqual([
    ...['queue', 'queue', 'queue'],
    ...['crowd', 'crowd', 'crowd'],
    ...['frontRow', 'frontRow'],
    ...['backstage', 'backstage'],
    'encore'
  ])
})

test('a daily five has all five, by the same shares', () => {
  expect(verdicts(5)).toEqual(['queue', 'queue', 'crowd', 'frontRow', 'backstage', 'encore'])
})

test('a single question is all or nothing, and no question earns nothing', () => {
  expect(verdicts(1)).toEqual(['queue', 'encore'])
  expect(verdicts(0)).toEqual(['queue'])
})

test('of any length, one more right answer is never worse, and only all right is an encore', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), of => {
      const ranks = verdicts(of).map(verdict => worstFirst.indexOf(verdict))
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      expect(ranks.indexOf(4)).toBe(of)
    })
  )
})

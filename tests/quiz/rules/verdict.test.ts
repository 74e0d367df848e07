import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verdictOf } from '../../../src/quiz/rules/verdict.ts'

const verdicts = (of: number) =>
  Array.from({ length: of + 1 }, (_, right) => verdictOf({ right, of }))

const worstFirst = ['queue', 'crowd', 'frontRow', 'backstage', 'encore']

test('the verdict of each score of a quick ten', () => {
  expect(verdicts(10)).toEqual([
    ...['queue', 'queue', 'queue'],
    ...['crowd', 'crowd', 'crowd'],
    ...['frontRow', 'frontRow'],
    ...['backstage', 'backstage'],
    'encore'
  ])
})

test('the verdict of each score of the daily five', () => {
  expect(verdicts(5)).toEqual(['queue', 'queue', 'crowd', 'frontRow', 'backstage', 'encore'])
})

test('one question: encore or queue; no question: queue', () => {
  expect(verdicts(1)).toEqual(['queue', 'encore'])
  expect(verdicts(0)).toEqual(['queue'])
})

test('any length: more right answers are never worse, only all right is an encore', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), of => {
      const ranks = verdicts(of).map(verdict => worstFirst.indexOf(verdict))
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      expect(ranks.indexOf(4)).toBe(of)
    })
  )
})

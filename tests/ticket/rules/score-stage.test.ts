import { expect, test } from 'vitest'
import { isProud, newsOf, picksFor } from '../../../src/ticket/rules/score-stage.ts'

test('the better the score, the more picks fall', () => {
  const picks = Array.from({ length: 11 }, (_, right) => picksFor({ right, of: 10 }))
  expect(picks).toEqual([0, 0, 0, 0, 8, 8, 8, 24, 24, 40, 90])
})

test('the share of right answers counts: 90 picks only for all of them', () => {
  expect(picksFor({ right: 8, of: 9 })).toBe(24)
  expect(picksFor({ right: 9, of: 9 })).toBe(90)
  expect(picksFor({ right: 0, of: 0 })).toBe(0)
})

test('a score to show around has seven tenths', () => {
  expect(isProud({ right: 6, of: 10 })).toBe(false)
  expect(isProud({ right: 7, of: 10 })).toBe(true)
})

test.each([
  [7, [], null],
  [7, [7], null],
  [6, [7], null],
  [7, [5], { kind: 'best' }],
  [7, [9, 5], { kind: 'more', by: 2 }],
  [9, [9, 5], { kind: 'more', by: 4 }],
  [7, [5, 9], null]
])('%i right after %j → %j', (right, earlier, news) => {
  expect(newsOf(right, earlier)).toEqual(news)
})

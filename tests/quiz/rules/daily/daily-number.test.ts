import { expect, test } from 'vitest'
import { dailyNumber, timeToNextDaily } from '../../../../src/quiz/rules/daily/daily-number.ts'

const dayOf = (date: string) => Date.parse(date) / 86_400_000

test('the first daily five were those of 1 November 2026, and the number goes up by one a day', () => {
  expect(dailyNumber(dayOf('2026-11-01'))).toBe(1)
  expect(dailyNumber(dayOf('2026-11-24'))).toBe(24)
  expect(dailyNumber(dayOf('2027-11-01'))).toBe(366)
})

test.each([
  [25 * 60, 'hours', 25],
  [24 * 60, 'hours', 24],
  [4 * 60 + 29, 'hours', 4],
  [3 * 60 + 31, 'hours', 4],
  [60, 'hours', 1],
  [59, 'minutes', 59],
  [1, 'minutes', 1]
])('%i minutes are told in %s: %i', (minutes, unit, count) => {
  expect(timeToNextDaily(minutes)).toEqual({ unit, count })
})

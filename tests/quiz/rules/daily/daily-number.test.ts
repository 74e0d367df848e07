import { expect, test } from 'vitest'
import { dailyNumber, timeToNextDaily } from '../../../../src/quiz/rules/daily/daily-number.ts'

const dayOf = (date: string) => Date.parse(date) / 86_400_000

test('the first daily five were those of 1 November 2026, and the number goes up by one a day', () => {
  expect(dailyNumber(dayOf('2026-11-01'))).toBe(1)
  expect(dailyNumber(dayOf('2026-11-24'))).toBe(24)
  expect(dailyNumber(dayOf('2027-11-01'))).toBe(366)
})

test.each([
  [24 * 60, '24:00'],
  [25 * 60, '25:00'],
  [24 * 60 - 1, '23:59'],
  [9 * 60 + 42, '9:42'],
  [1, '0:01']
])('%i minutes are %s hours on a clock', (minutes, left) => {
  expect(timeToNextDaily(minutes)).toBe(left)
})

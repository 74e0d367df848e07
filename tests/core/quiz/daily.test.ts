import { expect, test } from 'vitest'
import { dailyNumber, timeToNextDaily } from '../../../src/core/quiz/daily.ts'

const dayOf = (date: string) => Date.parse(date) / 86_400_000

test('the first daily five were those of 1 November 2026, and the number goes up by one a day', () => {
  expect(dailyNumber(dayOf('2026-11-01'))).toBe(1)
  expect(dailyNumber(dayOf('2026-11-24'))).toBe(24)
  expect(dailyNumber(dayOf('2027-11-01'))).toBe(366)
})

test.each([
  [0, '24:00'],
  [1, '23:59'],
  [14 * 60 + 18, '9:42'],
  [23 * 60 + 59, '0:01']
])('%i minutes past midnight there are %s hours left', (minute, left) => {
  expect(timeToNextDaily(minute)).toBe(left)
})

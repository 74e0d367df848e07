import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startApp } from '../../world/start-app.ts'

const MINUTE = 60_000
const DAY = 86_400_000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

/** The player’s clock is so many minutes ahead of Greenwich. */
function ahead(minutes: number): void {
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-minutes)
}

test.each([
  ['in Kiritimati, where the day begins first', 14 * 60, 1, 10 * 60],
  ['in Greenwich', 0, 0, 20 * 60],
  ['in Honolulu, where it is still morning', -10 * 60, 0, 10 * 60]
])('the day and its minutes are in local time: %s', (_, minutes, days, ofDay) => {
  ahead(minutes)
  const { environment, today } = startApp()
  today.refreshToday()
  expect(today.today.get()).toBe(Math.floor(environment.clock / DAY) + days)
  expect(today.minuteOfDay.get()).toBe(ofDay)
})

test('the clock is read while there is a listener, and not after', () => {
  ahead(0)
  const { environment, today } = startApp()
  const stop = today.minuteOfDay.subscribe(() => undefined)
  environment.clock += MINUTE
  vi.advanceTimersByTime(5000)
  expect(today.minuteOfDay.get()).toBe(20 * 60 + 1)
  stop()
  vi.runAllTimers()
  expect(vi.getTimerCount()).toBe(0)
})

test.each([
  [
    'the morning when clocks go forward',
    'Europe/Berlin',
    '2027-03-28T00:30:00+01:00',
    22 * 60 + 30
  ],
  ['the morning when clocks go back', 'Europe/Berlin', '2027-10-31T00:30:00+02:00', 24 * 60 + 30],
  ['after clocks went forward', 'Europe/Berlin', '2027-03-28T03:30:00+02:00', 20 * 60 + 30],
  ['any other day', 'Europe/Berlin', '2027-06-01T00:30:00+02:00', 23 * 60 + 30],
  ['the eve of a day that begins at one', 'Africa/Cairo', '2027-04-29T23:30:00+02:00', 30],
  ['half a minute before midnight', 'Asia/Kolkata', '2027-06-01T23:59:30+05:30', 1]
])('the time until the next day is right on %s', (_, zone, now, minutes) => {
  vi.stubEnv('TZ', zone)
  const { environment, today } = startApp()
  environment.clock = Date.parse(now)
  today.refreshToday()
  expect(today.minutesLeft.get()).toBe(minutes)
})

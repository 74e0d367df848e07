/**
 * The day of the daily five number 1: 1 November 2026, in days since 1 January 1970. It stays so for
 * ever, because what players share names the number.
 */
export const FIRST_DAILY = 20_758

/** The number of a day’s five, by which players know it: it goes up by one each day. Below 1 there are none. */
export function dailyNumber(day: number): number {
  return day - FIRST_DAILY + 1
}

/** How long until the next five are out, at midnight: hours and minutes, as on a clock. */
export function timeToNextDaily(left: number): string {
  return `${String(Math.floor(left / 60))}:${String(left % 60).padStart(2, '0')}`
}

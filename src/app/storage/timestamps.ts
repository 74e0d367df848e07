/** The latest time a JavaScript `Date` can hold, in the year 275760. */
export const LAST_TIMESTAMP = 8.64e15

/**
 * A timestamp that is later than all stored ones, even if the clock was set back.
 * @param now milliseconds since 1970
 */
export function nextTimestamp(now: number, noted: Iterable<number>): number {
  let next = now
  for (const moment of noted) next = Math.max(next, moment + 1)
  return Math.min(next, LAST_TIMESTAMP)
}

const WEEK = 7 * 86_400_000

/**
 * Whether a stored time is within a week of now, on either side: a time that was noted while the clock was years
 * ahead does not stay recent until then, and one a moment ahead, as of `nextTimestamp`, is recent.
 */
export function isRecent(now: number, noted: number): boolean {
  return Math.abs(now - noted) <= WEEK
}

export function byTimestamp<T extends { id: string }>(timeOf: (each: T) => number) {
  return (one: T, other: T): number => timeOf(one) - timeOf(other) || (one.id < other.id ? -1 : 1)
}

/** No date is later: JavaScript’s end there, in the year 275760. */
export const LAST_TIMESTAMP = 8.64e15

/**
 * The time to note for what happens now, in milliseconds since 1970: later than all that is noted
 * already, though the clock was set back since, so that what came last stays last.
 */
export function nextTimestamp(now: number, noted: Iterable<number>): number {
  let next = now
  for (const moment of noted) next = Math.max(next, moment + 1)
  return Math.min(next, LAST_TIMESTAMP)
}

/** Oldest first, and those of one moment in the same order in each tab, and after a reload. */
export function byTimestamp<T extends { id: string }>(momentOf: (each: T) => number) {
  return (one: T, other: T): number =>
    momentOf(one) - momentOf(other) || (one.id < other.id ? -1 : 1)
}

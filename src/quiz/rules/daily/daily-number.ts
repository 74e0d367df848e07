/** 1 November 2026 in days since 1 January 1970. Frozen: shared lines name the number of a day. */
export const FIRST_DAILY = 20_758

/**
 * The number that players know a day’s five by; below 1 there are none.
 * @param day days since 1 January 1970
 */
export function dailyNumber(day: number): number {
  return day - FIRST_DAILY + 1
}

export interface TimeLeft {
  unit: 'hours' | 'minutes'
  count: number
}

/** In whole hours, or in minutes within the last one. @param left minutes */
export function timeToNextDaily(left: number): TimeLeft {
  const HOUR = 60
  return left < HOUR
    ? { unit: 'minutes', count: left }
    : { unit: 'hours', count: Math.round(left / HOUR) }
}

/** 1 November 2026 in days since 1 January 1970. Frozen: shared lines name the number of a day. */
export const FIRST_DAILY = 20_758

/**
 * The number that players know a day’s five by; below 1 there are none.
 * @param day days since 1 January 1970
 */
export function dailyNumber(day: number): number {
  return day - FIRST_DAILY + 1
}

/** As hours and minutes, such as 9:05. @param left minutes */
export function timeToNextDaily(left: number): string {
  return `${String(Math.floor(left / 60))}:${String(left % 60).padStart(2, '0')}`
}

const LANGUAGE = 'en-GB'

/** Created at first use: each takes as long as a page's whole code does to start. */
function lazy(options: Intl.DateTimeFormatOptions): (time: number) => string {
  let format: Intl.DateTimeFormat | undefined
  return time => (format ??= new Intl.DateTimeFormat(LANGUAGE, options)).format(time)
}

/** 22 November 2026 */
export const date = lazy({ dateStyle: 'long' })

/** 22 Nov */
export const shortDate = lazy({ day: 'numeric', month: 'short' })

const weekdays = {
  long: lazy({ weekday: 'long' }),
  short: lazy({ weekday: 'short' })
}

/** Monday, or Mon */
export function weekday(time: number, length: 'long' | 'short'): string {
  return weekdays[length](time)
}

/** 22 Nov, 20:14 */
export const dayAndTime = lazy({
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit'
})

/** 100,000 */
export function written(number: number): string {
  return number.toLocaleString(LANGUAGE)
}

/** Ana, Ben and Cem */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(LANGUAGE).format(items)
}

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

/** 22 November 2026 */
export function date(time: number): string {
  return format.format(time)
}

const shortFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })

/** 22 Nov */
export function shortDate(time: number): string {
  return shortFormat.format(time)
}

const weekdayFormats = {
  long: new Intl.DateTimeFormat('en-GB', { weekday: 'long' }),
  short: new Intl.DateTimeFormat('en-GB', { weekday: 'short' })
}

/** Monday, or Mon */
export function weekday(time: number, length: 'long' | 'short'): string {
  return weekdayFormats[length].format(time)
}

const momentFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit'
})

/** 22 Nov, 20:14 */
export function dayAndTime(time: number): string {
  return momentFormat.format(time)
}

/** 100,000 */
export function written(number: number): string {
  return number.toLocaleString('en-GB')
}

/** Ana, Ben and Cem */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(items)
}

/** Ana, Ben, Cem */
export function enumerated(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'unit', style: 'short' }).format(items)
}

/** Ana, Ben or Cem */
export function alternatives(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items)
}

/** Sentences one after the other. Empty ones are left out. */
export function inTurn(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ')
}

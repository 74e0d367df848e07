import { localeOf } from './languages.ts'
import { languageNow } from './shown-language.svelte.ts'

const locale = () => localeOf(languageNow())

/** Created at first use: each takes as long as a page's whole code does to start. */
function lazy(options: Intl.DateTimeFormatOptions): (time: number) => string {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return time => {
    const format = formats.get(locale()) ?? new Intl.DateTimeFormat(locale(), options)
    formats.set(locale(), format)
    return format.format(time)
  }
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
  return number.toLocaleString(locale())
}

/** Ana, Ben and Cem */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(locale()).format(items)
}

/** Ana, Ben, Cem */
export function enumerated(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'unit', style: 'short' }).format(items)
}

/** Ana, Ben or Cem */
export function alternatives(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'disjunction' }).format(items)
}

/** Sentences one after the other. Empty ones are left out. */
export function inTurn(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ')
}

import { localeOf } from './languages.ts'
import { languageNow } from './shown-language.svelte.ts'

const locale = () => localeOf(languageNow())

const formatted = (time: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(), options).format(time)

/** 22 November 2026 */
export function date(time: number): string {
  return formatted(time, { dateStyle: 'long' })
}

/** 22 Nov */
export function shortDate(time: number): string {
  return formatted(time, { day: 'numeric', month: 'short' })
}

/** Monday, or Mon */
export function weekday(time: number, length: 'long' | 'short'): string {
  return formatted(time, { weekday: length })
}

/** 22 Nov, 20:14 */
export function dayAndTime(time: number): string {
  return formatted(time, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
}

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

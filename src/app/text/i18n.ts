import { createI18n, transform, type params as libraryParams } from '@nanostores/i18n'
import { atom } from 'nanostores'

/** English is the base; a further language is a further `get` of the same keys. */
export const i18n = createI18n(atom('en'), { get: () => Promise.resolve({}) })

/**
 * A sentence with `{name}` in it. The library’s own takes a `$&` or a `{name}` within a value for
 * part of the sentence: a player may be called just that.
 */
export const params = transform((_, sentence: string, values: Record<string, number | string>) =>
  sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name]))
) as unknown as typeof libraryParams

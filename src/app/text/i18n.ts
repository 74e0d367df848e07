import { createI18n, transform, type params as libraryParams } from '@nanostores/i18n'
import { atom } from 'nanostores'

export const i18n = createI18n(atom('en'), { get: () => Promise.resolve({}) })

/**
 * A sentence with `{name}` placeholders. The library’s own `params` also replaces `$&` and
 * placeholders inside of values, such as the name of a player.
 */
export const params = transform((_, sentence: string, values: Record<string, number | string>) =>
  sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name]))
) as unknown as typeof libraryParams

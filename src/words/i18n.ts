import { createI18n } from '@nanostores/i18n'
import { atom } from 'nanostores'

/** English is the base; a further language is a further `get` of the same keys. */
export const i18n = createI18n(atom('en'), { get: () => Promise.resolve({}) })

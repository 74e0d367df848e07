import {
  createI18n,
  transform,
  type ComponentsJSON,
  type count as Count,
  type TranslationFunction,
  type TranslationsJSON
} from '@nanostores/i18n'
import { atom } from 'nanostores'
import { fillFilm, type FilmPlaceholder } from './film-placeholders.ts'

/** English is the base; a further language is a further `get` of the same keys. */
export const i18n = createI18n(atom('en'), {
  get: () => Promise.resolve({}),
  preprocessors: [texts => filled(texts) as ComponentsJSON | TranslationsJSON]
})

/** Sentences may name the film: see `film-placeholders.ts`. */
function filled(texts: unknown): unknown {
  if (typeof texts === 'string') return fillFilm(texts)
  return Object.fromEntries(
    Object.entries(texts as object).map(([key, text]) => [key, filled(text)])
  )
}

type Placeholder<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Exclude<Name, FilmPlaceholder> | Placeholder<Rest>
  : never

type Params = <Sentence extends string>(
  sentence: Sentence
) => TranslationFunction<
  [Placeholder<Sentence>] extends [never]
    ? [values?: { film?: string }]
    : [Record<Placeholder<Sentence>, number | string> & { film?: string }],
  string
>

/**
 * A sentence with `{name}` placeholders. The library’s own `params` also replaces `$&` and
 * placeholders inside of values, such as the name of a player.
 */
export const params = transform((_, sentence: string, values: Record<string, number | string>) =>
  sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name]))
) as unknown as Params

/** As the library’s own `count`, but thousands have a separator: “1,504 votes in”. */
export const count = transform((locale, forms: Record<string, string>, number: number) => {
  const form = forms[new Intl.PluralRules(locale).select(number)] ?? forms.many ?? ''
  return form.replaceAll('{count}', number.toLocaleString(locale))
}) as unknown as typeof Count

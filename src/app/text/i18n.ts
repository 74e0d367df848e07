import {
  createI18n,
  transform,
  type ComponentsJSON,
  type TranslationFunction,
  type TranslationsJSON
} from '@nanostores/i18n'
import { atom } from 'nanostores'
import { fillFilm, type FilmPlaceholder } from './film-placeholders.ts'
import { written } from './format.ts'

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

/** A sentence for each plural form of the language; `other` is for all that have none. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

type SentenceOf<Input> = Input extends string ? Input : Input[keyof Input] & string

type ValuesOf<Input> = Record<
  Exclude<Placeholder<SentenceOf<Input>>, Input extends string ? never : 'count'>,
  number | string
> & { film?: string } & (Input extends string ? unknown : { count: number })

type Params = <const Input extends string | PluralForms>(
  input: Input
) => TranslationFunction<
  Input extends string
    ? [Placeholder<Input>] extends [never]
      ? [values?: { film?: string }]
      : [ValuesOf<Input>]
    : [ValuesOf<Input>],
  string
>

/**
 * A sentence with `{name}` placeholders, or one for each plural form: then `count` chooses, and is written as
 * the language writes numbers. The library’s own `params` also replaces `$&` and placeholders inside of values,
 * such as the name of a player, and its `count` takes no other values.
 */
export const params = transform(
  (language, input: string | PluralForms, values: Record<string, number | string>) => {
    if (typeof input === 'string') return filledIn(input, values)
    const count = Number(values.count)
    const form = new Intl.PluralRules(language).select(count)
    return filledIn(input[form] ?? input.other, { ...values, count: written(count) })
  }
) as unknown as Params

function filledIn(sentence: string, values: Record<string, number | string>): string {
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name]))
}

import {
  createI18n,
  transform,
  type count as Count,
  type ComponentsJSON,
  type I18n,
  type TranslationFunction,
  type TranslationsJSON
} from '@nanostores/i18n'
import { atom } from 'nanostores'
import { fillFilm, type FilmPlaceholder } from './film-placeholders.ts'
import { type Language, localeOf } from './languages.ts'

/** The language that is shown. */
export const shownLanguage = atom<Language>('en')

/**
 * English is the base. The name of a component begins with its chunk: `quiz/order` is in `es/quiz.json`. What
 * a language lacks stays English; the library would show nothing of a language that lacks a component.
 */
export const i18n: I18n<Language> = createI18n(shownLanguage, {
  get: async (language, components) => {
    await loadWords(language).catch(() => undefined)
    const known = (i18n.cache as Partial<typeof i18n.cache>)[language] as ComponentsJSON | undefined
    return Object.fromEntries(components.map(name => [name, known?.[name] ?? {}]))
  },
  preprocessors: [texts => filled(texts, 'en') as ComponentsJSON | TranslationsJSON]
})

/**
 * Loads the words of all components that are known by now, which are those of the modules that are loaded.
 * Rejects if a file cannot be fetched: its sentences stay English, and the next call tries again.
 */
export async function loadWords(language: Language): Promise<void> {
  if (language === 'en') return
  const { loadOtherWords } = await import('./other-words.ts')
  await loadOtherWords(language)
}

/** Sentences may name the film: see `film-placeholders.ts`. */
export function filled(texts: unknown, language: Language): unknown {
  if (typeof texts === 'string') return fillFilm(texts, language)
  return Object.fromEntries(
    Object.entries(texts as object).map(([key, text]) => [key, filled(text, language)])
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
    return filledIn(input[form] ?? input.other, {
      ...values,
      count: count.toLocaleString(localeOf(language))
    })
  }
) as unknown as Params

function filledIn(sentence: string, values: Record<string, number | string>): string {
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name]))
}

/** As the library’s own `count`, but thousands have a separator: “1,504 votes in”. */
export const count = transform((locale, forms: Record<string, string>, number: number) => {
  const form = forms[new Intl.PluralRules(locale).select(number)] ?? forms.other ?? forms.many ?? ''
  return form.replaceAll('{count}', number.toLocaleString(localeOf(locale)))
}) as unknown as typeof Count

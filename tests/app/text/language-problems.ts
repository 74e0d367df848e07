import { linesOf, missingFrom } from '../../../.tools/words/players-way.ts'
import type { Sentence, Words } from '../../../.tools/words/all-words.ts'

/** Sentences that are the same in every language, and why. */
const names: Record<string, string> = {
  'app/brand.title': 'name of the game',
  'app/shell.home': 'name of the game',
  'ticket/ticket.setlist': 'concert-goers everywhere say it',
  'ticket/ticket.fileName': 'name of a file',
  'ticket/ticket.storyName': 'name of a file',
  'result/result.fileName': 'name of a file',
  'result/result.pictureName': 'name of a file',
  'result/result.storyName': 'name of a file',
  'rounds/daily.pictureFile': 'name of a file',
  'rounds/daily.storyFile': 'name of a file',
  'rounds/daily.remindFile': 'name of a file'
}

const formsOf = (sentence: Sentence): string[] =>
  typeof sentence === 'string' ? [sentence] : Object.values(sentence)

/** Of facts of the film that begin a sentence in one language and not in another, the small letter. */
const ALIKE: Record<string, string> = { Ten: 'ten', Five: 'five' }

const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ALIKE[name] ?? name)

const list = (some: Iterable<string>) => [...new Set(some)].sort().join(', ')

const textOf = (text: string) => text.replace(/\{\w*\}/g, '')

/** Whether it has letters of its own, or nothing but placeholders, signs and figures. */
const hasWords = (text: string) => /\p{L}/u.test(textOf(text))

/** Whether each sentence is whole by itself, and has the plural forms of its language. */
export function formProblems(words: Words, language: string): string[] {
  const categories = list(new Intl.PluralRules(language).resolvedOptions().pluralCategories)
  return Object.entries(words).flatMap(([component, sentences]) =>
    Object.entries(sentences).flatMap(([key, sentence]) => [
      ...(typeof sentence === 'string' || list(Object.keys(sentence)) === categories
        ? []
        : [`${component}.${key} has the forms ${list(Object.keys(sentence))}, not ${categories}`]),
      ...formsOf(sentence).flatMap(text =>
        wholeProblems(text).map(problem => `${component}.${key} ${problem}: ${text}`)
      )
    ])
  )
}

function wholeProblems(text: string): string[] {
  const checks: [boolean, string][] = [
    [text !== text.trim() || /[ \n]{2}|\n/.test(text), 'has loose spaces'],
    [/['"`]|\.\.\./.test(text), 'has a straight quote or dots'],
    [/[{}]/.test(textOf(text)), 'has a brace alone'],
    [(text.match(/“/g)?.length ?? 0) !== (text.match(/”/g)?.length ?? 0), 'has a quote alone'],
    [(text.match(/[.?!](?=\s|$)/g)?.length ?? 0) > 4, 'has more than four sentences']
  ]
  return checks.flatMap(([isSo, problem]) => (isSo ? problem : []))
}

/** Whether it has the components, keys and placeholders of English, in the same order, and is translated. */
export function likenessProblems(words: Words, english: Words, language: string): string[] {
  const missing = missingFrom(words, english, language)
  const extra = linesOf(words).filter(({ component, key }) => !english[component]?.[key])
  const isSurplus = (component: string, key: string) => english[component]?.[key] === undefined
  return [
    ...missing.map(({ component, key }) => `${component}.${key} is missing`),
    ...extra.flatMap(({ component, key }) =>
      isSurplus(component, key) ? `${component}.${key} is in no words.ts` : []
    ),
    ...Object.entries(words).flatMap(([component, sentences]) => [
      ...(isInOrder(Object.keys(sentences), Object.keys(english[component] ?? {}))
        ? []
        : [`${component} has its keys in another order than English`]),
      ...Object.entries(sentences).flatMap(([key, sentence]) => {
        const base = english[component]?.[key]
        return base === undefined ? [] : pairProblems(`${component}.${key}`, sentence, base)
      })
    ])
  ]
}

function isInOrder(keys: readonly string[], of: readonly string[]): boolean {
  const places = keys.map(key => of.indexOf(key)).filter(place => place >= 0)
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))
}

function pairProblems(where: string, own: Sentence, base: Sentence): string[] {
  const [forms, baseForms] = [formsOf(own), formsOf(base)]
  const [all, other] = [own, base].map(each =>
    typeof each === 'string' ? each : (each.other ?? '')
  )
  // A form for one may leave the number out, and say it in a word.
  const known = new Set(baseForms.flatMap(placeholdersOf))
  const strange = forms.flatMap(placeholdersOf).filter(name => !known.has(name))
  const isSame = baseForms.includes(all ?? '')
  return [
    ...(typeof own === typeof base ? [] : [`${where} is counted in one language only`]),
    ...(strange.length > 0 ? [`${where} has {${list(strange)}}, which English has not`] : []),
    ...(list(placeholdersOf(all ?? '')) === list(placeholdersOf(other ?? ''))
      ? []
      : [`${where} lacks a placeholder of English: ${all ?? ''}`]),
    ...(baseForms.includes('') === forms.includes('') ? [] : [`${where} is empty`]),
    ...(isSame && hasWords(all ?? '') && !names[where]
      ? [`${where} is in English: ${all ?? ''}`]
      : []),
    ...(forms.some(text => text.includes('!')) && !baseForms.some(text => text.includes('!'))
      ? [`${where} shouts`]
      : [])
  ]
}

/** Names that are names no longer. */
export const staleNames = (english: Words): string[] =>
  Object.keys(names).filter(where => {
    const [component = '', key = ''] = where.split('.')
    return english[component]?.[key] === undefined
  })

/** Marks in Spanish open and close, and the player is addressed as “tú”. */
export function spanishProblems(words: Words): string[] {
  return Object.entries(words).flatMap(([component, sentences]) =>
    Object.entries(sentences).flatMap(([key, sentence]) =>
      formsOf(sentence).flatMap(whole => {
        const text = textOf(whole)
        const checks: [boolean, string][] = [
          [
            /[¿?¡!]/.test(text.replace(/¿[^¿?¡!]+\?|¡[^¿?¡!]+!/g, '')),
            'has marks that do not pair'
          ],
          [/[«»]/.test(text), 'has other quotation marks'],
          [NOT_TU.test(text), 'does not say tú'],
          [GENDERED.test(text), 'knows the gender of the player'],
          [ENGLISH.test(text), 'is in English']
        ]
        return checks.flatMap(([isSo, problem]) =>
          isSo ? `${component}.${key} ${problem}: ${whole}` : []
        )
      })
    )
  )
}

const word = (some: string) => new RegExp(`(?<!\\p{L})(${some})(?!\\p{L})`, 'iu')

const NOT_TU = word(
  'vos|vosotr[ao]s|usted|ustedes|os|vuestr[ao]s?|sos|ten[ée]s|pod[ée]s|quer[ée]s|tu?vistéis'
)

const GENDERED = word(
  'invitad[oa]s?|bienvenid[oa]s?|(est[áa]s|eres|sigues|quedas|te quedaste) (\\p{L}+[aeií]d[oa]|sol[oa]|list[oa]|segur[oa]|nuev[oa])|amig[oa]|jugador[ae]?s?|ti mism[oa]'
)

const ENGLISH = word('and|with|was|were|is|are|his|she|they|that|this|not|it|movie|sequel|the|your')

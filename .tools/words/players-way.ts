import type { Sentence, Words } from './all-words.ts'

/** Components in the order in which a player meets them. */
export const playersWay = [
  'page/page',
  'app/brand',
  'app/home',
  'menu/menu',
  'app/shell',
  'quiz/quiz',
  'quiz/difficulty',
  'quiz/order',
  'quiz/match',
  'app/sources',
  'ticket/stage',
  'quiz/verdict',
  'ticket/ticket',
  'ticket/small-ticket',
  'ticket/share',
  'vote/vote',
  'ticket/friend',
  'ticket/compared',
  'ticket/link-problem',
  'group/group',
  'group/waiting',
  'group/invite',
  'group/pass-phone',
  'group/scan',
  'group/shared',
  'result/reveal',
  'result/people',
  'result/result',
  'rounds/play-modes',
  'rounds/mode',
  'rounds/daily',
  'rounds/review',
  'rounds/stats',
  'about/news',
  'about/about',
  'app/failure',
  'app/missing'
]

export interface Line {
  component: string
  key: string
  text: string
}

const textOf = (sentence: Sentence) =>
  typeof sentence === 'string' ? sentence : Object.values(sentence).join(' | ')

/** All sentences in the order of a player’s way, plural forms side by side; unknown components last. */
export function linesOf(words: Words): Line[] {
  const placeOf = (component: string) => {
    const place = playersWay.indexOf(component)
    return place < 0 ? playersWay.length : place
  }
  return Object.entries(words)
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .flatMap(([component, sentences]) =>
      Object.entries(sentences).map(([key, sentence]) => ({
        component,
        key,
        text: textOf(sentence)
      }))
    )
}

/** The English sentences that another language lacks, also those that lack a plural form there. */
export function missingFrom(words: Words, english: Words, language: string): Line[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  return linesOf(english).filter(({ component, key }) => {
    const own = words[component]?.[key]
    const base = english[component]?.[key]
    if (own === undefined || typeof base !== 'object') return own === undefined
    return typeof own === 'string' || forms.some(form => !(form in own))
  })
}

import type { ChoiceQuestion, Film, Question } from '../../src/film/types.ts'
import type { FilmTexts, QuestionTexts } from '../../src/film/texts.ts'
import { type Problems, itemsOf, optionsOf } from './checks/question-checks.ts'

/** Other languages need more room than English: a quarter. */
const ROOM = 1.25

/** Whole words, of letters with accents too. */
const words = (some: string, flags = ''): RegExp =>
  new RegExp(`(?<!\\p{L})(${some})(?!\\p{L})`, `u${flags}`)

const ENGLISH = words(
  'and|with|was|were|is|are|his|she|they|that|this|not|it|film|movie|sequel|true|false|made up'
)

const NOT_TU = words(
  'vos|vosotr[ao]s|ustedes|usted|os|vuestr[ao]s?|sos|ten[ée]s|pod[ée]s|quer[ée]s',
  'i'
)

const notesOf = ({ options = [] }: Pick<QuestionTexts, 'options'>): string[] =>
  options.flatMap(({ note }) => note ?? [])

/** All the texts of a question, by kind. */
const kindsOf = (texts: QuestionTexts): [string, readonly string[], number][] => [
  ['prompt', [texts.prompt], 140],
  ['explanation', [texts.explanation], 200],
  ['option', (texts.options ?? []).map(({ text }) => text), 70],
  ['note', notesOf(texts), 100],
  ['event', texts.events ?? [], 60],
  ['pair', (texts.pairs ?? []).flat(), 40]
]

/** Every text of a film in another language, after where it stands. */
export function allTexts(texts: FilmTexts): [string, string][] {
  const { identity, tone, storylines, news, openQuestions, questions } = texts
  return [
    ...Object.values(identity).map((text): [string, string] => ['identity', text]),
    ...Object.values(tone).map((text): [string, string] => ['tone', text as string]),
    ...Object.entries(storylines).flatMap(([id, { title, pitch }]): [string, string][] => [
      [id, title],
      [id, pitch]
    ]),
    ...news.flatMap(({ who, text }): [string, string][] => [
      ['news', who],
      ['news', text]
    ]),
    ...openQuestions.map((text): [string, string] => ['news', text]),
    ...Object.entries(questions).flatMap(([number, question]) =>
      kindsOf(question).flatMap(([, some]) =>
        some.map((text): [string, string] => [`Question ${number}`, text])
      )
    )
  ]
}

const sorted = (some: Iterable<string | number>): string => [...some].map(String).sort().join()

/** Whether it has as much as the film has, in the same places. */
export function placeProblems(film: Film, texts: FilmTexts): Problems {
  const numbers = film.questions.map(({ number }) => number)
  return [
    ...(sorted(numbers) === sorted(Object.keys(texts.questions))
      ? []
      : ['the numbers of the questions differ from the film’s.']),
    ...(sorted(film.storylines.map(({ id }) => id)) === sorted(Object.keys(texts.storylines))
      ? []
      : ['the ids of the storylines differ from the film’s.']),
    ...(film.news.length === texts.news.length ? [] : ['the news differs in number.']),
    ...(film.openQuestions.length === texts.openQuestions.length
      ? []
      : ['the open questions differ in number.']),
    ...film.questions.flatMap(question => {
      const other = texts.questions[question.number]
      return other ? questionPlaceProblems(question, other) : []
    })
  ]
}

/** The shape of a question: the number of its options, and which have notes; of its events; of its pairs. */
const shapeOf = ({ options = [], events = [], pairs = [] }: Partial<QuestionTexts>): string =>
  JSON.stringify([options.map(({ note }) => note !== undefined), events.length, pairs.length])

/** Placeholders and figures, which are the same in every language. */
const marksOf = (texts: readonly string[]): string =>
  sorted(texts.join(' ').match(/\{\w+\}|…|\d+([.,]\d+)?/g) ?? [])

function questionPlaceProblems(question: Question, texts: QuestionTexts): Problems {
  const other = [
    texts.prompt,
    ...(texts.options ?? []).map(({ text }) => text),
    ...(texts.events ?? []),
    ...(texts.pairs ?? []).flat()
  ]
  const own = [question.prompt, ...optionsOf(question), ...itemsOf(question)]
  return [
    ...(shapeOf(question) === shapeOf(texts)
      ? []
      : ['its options, notes, events or pairs are not where the film has them.']),
    ...(marksOf(own) === marksOf(other)
      ? []
      : [`it has ${marksOf(other)} where the film has ${marksOf(own)}.`])
  ].map(sentence => `Question ${question.number}: ${sentence}`)
}

/** Whether each text is sound by itself and has room. */
export function textProblems(texts: FilmTexts): Problems {
  const { storylines, news, openQuestions, questions } = texts
  const kinds: [string, string, readonly string[], number][] = [
    ...Object.entries(questions).flatMap(([number, question]) =>
      kindsOf(question).map(([kind, some, most]): [string, string, readonly string[], number] => [
        `Question ${number}`,
        kind,
        some,
        most
      ])
    ),
    ['Storylines', 'title', Object.values(storylines).map(({ title }) => title), 32],
    ['Storylines', 'pitch', Object.values(storylines).map(({ pitch }) => pitch), 110],
    ['News', 'text', news.map(({ text }) => text), 180],
    ['News', 'open question', openQuestions, 80]
  ]
  return [
    ...allTexts(texts).flatMap(([where, text]) => [
      ...(text.trim() && text === text.trim() && !text.includes('  ')
        ? []
        : [`${where}: “${text}” is empty or has loose spaces.`]),
      ...(/['"`]|\.\.\./.test(text) ? [`${where}: “${text}” has a straight quote or dots.`] : []),
      ...(ENGLISH.test(text) ? [`${where}: “${text}” is in English.`] : [])
    ]),
    ...kinds.flatMap(([where, kind, some, most]) =>
      some
        .filter(text => text.length > most * ROOM)
        .map(text => `${where}: the ${kind} “${text}” is over ${most * ROOM} characters.`)
    )
  ]
}

/** Whether options and sentences have the form that the film’s own have. */
export function formProblems(film: Film): Problems {
  return film.questions.flatMap(question => {
    const options = optionsOf(question)
    const lengths = options.map(text => text.length)
    const sides =
      question.kind === 'match'
        ? [question.pairs.map(pair => pair[0]), question.pairs.map(pair => pair[1])]
        : [options, itemsOf(question)]
    const sentences = question.explanation.match(/[.?](?=\s|$)/g)?.length ?? 0
    return [
      ...(Math.max(...lengths) > ROOM * (2 * Math.min(...lengths) + 8)
        ? ['its options are too different in length.']
        : []),
      ...(sides.some(side => new Set(side.map(text => text.toLowerCase())).size < side.length)
        ? ['an option, event or side of a pair stands there twice.']
        : []),
      ...(sentences >= 1 && sentences <= 2 ? [] : ['its explanation is not one or two sentences.']),
      ...(tellsAgain(question) ? ['its explanation repeats the right answer.'] : [])
    ].map(sentence => `Question ${question.number}: ${sentence}`)
  })
}

function tellsAgain(question: Question): boolean {
  if (question.kind !== 'choice' || question.options.length !== 4 || question.retired) return false
  const right = question.options[question.answer]?.text ?? ''
  return question.explanation.toLowerCase().includes(right.toLowerCase())
}

/** Of how many questions of four options the right one alone is longest, or shortest. */
export function lengthHabits(questions: readonly Question[]): {
  longest: number
  shortest: number
} {
  const four = questions.filter(
    (question): question is ChoiceQuestion =>
      question.kind === 'choice' && question.options.length === 4
  )
  const count = (sign: 1 | -1): number =>
    four.filter(({ options, answer }) =>
      options.every(
        ({ text }, place) =>
          place === answer || sign * text.length < sign * (options[answer]?.text.length ?? 0)
      )
    ).length
  return { longest: count(1), shortest: count(-1) }
}

/** Whether each question and each exclamation is opened and closed, and who is addressed. */
export function spanishProblems(texts: FilmTexts): Problems {
  return allTexts(texts).flatMap(([where, text]) => [
    ...(/^[^?!]*$/.test(text.replace(/¿[^¿?¡!]+\?|¡[^¿?¡!]+!/g, '').replace(/[¿¡]/g, '!'))
      ? []
      : [`${where}: “${text}” has marks that do not pair.`]),
    ...(/[«»]/.test(text) ? [`${where}: “${text}” has other quotation marks.`] : []),
    ...(NOT_TU.test(text) ? [`${where}: “${text}” does not say tú.`] : [])
  ])
}

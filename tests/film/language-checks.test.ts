import { describe, expect, test } from 'vitest'
import type { ChoiceQuestion, Film } from '../../src/film/types.ts'
import type { FilmTexts, QuestionTexts } from '../../src/film/texts.ts'
import { fixtureFilm } from '../fixtures/film.ts'
import {
  formProblems,
  lengthHabits,
  placeProblems,
  spanishProblems,
  textProblems
} from './language-checks.ts'

const choice: ChoiceQuestion = {
  number: 90,
  kind: 'choice',
  fact: 'ring',
  topic: 'plot',
  difficulty: 1,
  prompt: 'What does she lose in 1999?',
  options: [
    { text: 'A ring' },
    { text: 'A glove', note: 'Cold.' },
    { text: 'A watch' },
    { text: 'A hat' }
  ],
  answer: 0,
  explanation: 'Nobody looks for it.',
  cites: [{ source: 'article', paragraph: 7 }]
}

const film: Film = { ...fixtureFilm, questions: [choice], storylines: [] }

const sound: QuestionTexts = {
  prompt: '¿Qué pierde en 1999?',
  options: [
    { text: 'Un anillo' },
    { text: 'Un guante', note: 'Qué frío.' },
    { text: 'Un reloj' },
    { text: 'Un gorro' }
  ],
  explanation: 'Nadie lo busca.'
}

const textsWith = (change: Partial<QuestionTexts>, rest: Partial<FilmTexts> = {}): FilmTexts => ({
  identity: { title: 'El anillo', sequel: 'El anillo 2', madeBy: 'Nadie', heroes: 'Ella y él' },
  storylines: {},
  questions: { 90: { ...sound, ...change } },
  news: [],
  openQuestions: [],
  tone: {},
  ...rest
})

test('sound texts pass', () => {
  const texts = textsWith({})
  expect([
    ...placeProblems(film, texts),
    ...textProblems(texts),
    ...spanishProblems(texts),
    ...formProblems(film)
  ]).toEqual([])
})

describe('what is not where the film has it is told', () => {
  const place = 'Question 90: its options, notes, events or pairs are not where the film has them.'

  test.each<[string, FilmTexts, string]>([
    [
      'a question',
      textsWith({}, { questions: {} }),
      'the numbers of the questions differ from the film’s.'
    ],
    [
      'a storyline',
      textsWith({}, { storylines: { duet: { title: 'A dúo', pitch: 'Canta.' } } }),
      'the ids of the storylines differ from the film’s.'
    ],
    [
      'news',
      textsWith({}, { news: [{ who: 'Ella', text: 'No.' }] }),
      'the news differs in number.'
    ],
    [
      'an open question',
      textsWith({}, { openQuestions: ['¿Y?'] }),
      'the open questions differ in number.'
    ],
    ['an option', textsWith({ options: sound.options?.slice(0, 3) ?? [] }), place],
    ['a note', textsWith({ options: sound.options?.map(({ text }) => ({ text })) ?? [] }), place],
    [
      'a figure',
      textsWith({ prompt: '¿Qué pierde en 1998?' }),
      'Question 90: it has 1998 where the film has 1999.'
    ],
    [
      'a gap',
      textsWith({ prompt: '¿Qué … en 1999?' }),
      'Question 90: it has 1999,… where the film has 1999.'
    ]
  ])('%s', (_, texts, problem) => {
    expect(placeProblems(film, texts)).toEqual([problem])
  })
})

describe('a text that is not sound is told', () => {
  test.each<[string, string]>([
    ['', 'Question 90: “” is empty or has loose spaces.'],
    ['Dos  veces.', 'Question 90: “Dos  veces.” is empty or has loose spaces.'],
    ['Y "ya".', 'Question 90: “Y "ya".” has a straight quote or dots.'],
    ['Este film no.', 'Question 90: “Este film no.” is in English.'],
    [
      `${'a'.repeat(250)}.`,
      `Question 90: the explanation “${'a'.repeat(250)}.” is over 250 characters.`
    ]
  ])('%j', (explanation, problem) => {
    expect(textProblems(textsWith({ explanation }))).toEqual([problem])
  })

  test.each<[string, string]>([
    ['Qué?', 'Question 90: “Qué?” has marks that do not pair.'],
    ['¿Qué? ¡Y ya.', 'Question 90: “¿Qué? ¡Y ya.” has marks that do not pair.'],
    ['Un «no».', 'Question 90: “Un «no».” has other quotation marks.'],
    ['Pregúntale a usted.', 'Question 90: “Pregúntale a usted.” does not say tú.']
  ])('in Spanish: %j', (explanation, problem) => {
    expect(spanishProblems(textsWith({ explanation }))).toEqual([problem])
  })

  test('letters with accents belong to their words', () => {
    expect(spanishProblems(textsWith({ explanation: 'Dos años, filmó. ¿Sí? Sí.' }))).toEqual([])
    expect(textProblems(textsWith({ explanation: 'Lo filmó.' }))).toEqual([])
  })
})

describe('a question whose form gives it away is told', () => {
  test.each<[string, Partial<ChoiceQuestion>]>([
    [
      'options are too different in length',
      { options: [{ text: 'Un anillo de oro de su abuela materna' }, { text: 'No' }] }
    ],
    ['explanation repeats the right answer', { explanation: 'Nobody finds a ring.' }],
    ['explanation is not one or two sentences', { explanation: 'A. B. C.' }]
  ])('its %s', (problem, change) => {
    expect(formProblems({ ...film, questions: [{ ...choice, ...change }] })).toEqual([
      `Question 90: its ${problem}.`
    ])
  })

  test('options that are alike', () => {
    const options = ['Sí', 'sí', 'No', 'Ya'].map(text => ({ text }))
    expect(formProblems({ ...film, questions: [{ ...choice, options }] })).toEqual([
      'Question 90: an option, event or side of a pair stands there twice.'
    ])
  })

  test('how often the right option alone is the longest or the shortest', () => {
    const long = {
      ...choice,
      options: ['Uno y dos', 'Tres', 'Seis', 'Diez'].map(text => ({ text }))
    }
    expect(lengthHabits([choice, long, { ...long, answer: 1 }])).toEqual({
      longest: 1,
      shortest: 0
    })
    expect(lengthHabits([{ ...choice, answer: 3 }])).toEqual({ longest: 0, shortest: 1 })
  })
})

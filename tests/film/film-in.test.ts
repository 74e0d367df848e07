import { describe, expect, test } from 'vitest'
import type { Film } from '../../src/film/types.ts'
import type { FilmTexts } from '../../src/film/texts.ts'
import { filmIn } from '../../src/film/film-in.ts'
import { fixtureFilm } from '../fixtures/film.ts'

const base = {
  fact: 'ring',
  topic: 'plot' as const,
  difficulty: 1 as const,
  prompt: 'What does she lose?',
  explanation: 'Nobody looks for it.',
  cites: [{ source: 'article', paragraph: 1 }]
}

const film: Film = {
  ...fixtureFilm,
  storylines: [
    {
      number: 1,
      id: 'duet',
      title: 'Duet',
      formerTitles: ['Two Voices'],
      pitch: 'He can sing.',
      cites: base.cites,
      comments: 0
    },
    { number: 2, id: 'trial', title: 'Trial', pitch: 'He cannot.', cites: [], comments: 1 }
  ],
  questions: [
    {
      ...base,
      number: 1,
      kind: 'choice',
      options: [{ text: 'A ring' }, { text: 'A glove', note: 'Cold.' }, { text: 'A watch' }],
      answer: 0
    },
    { ...base, number: 2, kind: 'order', events: ['Dawn', 'Noon', 'Dusk'] },
    {
      ...base,
      number: 3,
      kind: 'match',
      pairs: [
        ['Grass', 'Green'],
        ['Sky', 'Blue']
      ]
    }
  ],
  news: [
    { date: null, who: 'She', text: 'Perhaps.', cites: base.cites },
    { date: '2025-03-17', who: 'He', text: 'No.', cites: base.cites }
  ],
  openQuestions: ['When?', 'Where?']
}

const none: FilmTexts = {
  identity: { title: 'El anillo', sequel: 'El anillo 2', madeBy: 'Nadie', heroes: 'Ella y él' },
  storylines: {},
  questions: {},
  news: [],
  openQuestions: [],
  tone: {}
}

const said = { prompt: '¿Qué pierde?', explanation: 'Nadie lo busca.' }

describe('the film in another language', () => {
  test('has its names, and keeps everything that has no text there', () => {
    expect(filmIn(film, none)).toEqual({ ...film, ...none.identity })
  })

  test('has the texts of a choice in the places of its options, and notes only where it had some', () => {
    const options = [
      { text: 'Un anillo', note: 'No.' },
      { text: 'Un guante', note: 'Qué frío.' }
    ]
    expect(filmIn(film, { ...none, questions: { 1: { ...said, options } } }).questions).toEqual([
      {
        ...film.questions[0],
        ...said,
        options: [
          { text: 'Un anillo' },
          { text: 'Un guante', note: 'Qué frío.' },
          { text: 'A watch' }
        ]
      },
      ...film.questions.slice(1)
    ])
  })

  test('keeps a note that has no text there', () => {
    const options = [{ text: 'Un anillo' }, { text: 'Un guante' }]
    expect(filmIn(film, { ...none, questions: { 1: { ...said, options } } }).questions[0]).toEqual({
      ...film.questions[0],
      ...said,
      options: [{ text: 'Un anillo' }, { text: 'Un guante', note: 'Cold.' }, { text: 'A watch' }]
    })
  })

  test('has events and pairs in their places', () => {
    const questions = {
      2: { ...said, events: ['El alba', 'El mediodía'] },
      3: { ...said, pairs: [['La hierba', 'Verde']] as const }
    }
    expect(filmIn(film, { ...none, questions }).questions.slice(1)).toEqual([
      { ...film.questions[1], ...said, events: ['El alba', 'El mediodía', 'Dusk'] },
      {
        ...film.questions[2],
        ...said,
        pairs: [
          ['La hierba', 'Verde'],
          ['Sky', 'Blue']
        ]
      }
    ])
  })

  test('has the titles of storylines by id, and reads ballots with those of the film', () => {
    const storylines = {
      duet: { title: 'A dúo', pitch: 'Sabe cantar.' },
      trial: { title: 'Trial', pitch: 'No sabe.' }
    }
    expect(filmIn(film, { ...none, storylines }).storylines).toEqual([
      {
        ...film.storylines[0],
        title: 'A dúo',
        formerTitles: ['Duet', 'Two Voices'],
        pitch: 'Sabe cantar.'
      },
      { ...film.storylines[1], formerTitles: [], pitch: 'No sabe.' }
    ])
  })

  test('has its news and open questions by place', () => {
    const texts = {
      ...none,
      news: [{ who: 'Ella', text: 'Quizás.' }],
      openQuestions: ['¿Cuándo?']
    }
    const { news, openQuestions } = filmIn(film, texts)
    expect(news).toEqual([{ ...film.news[0], who: 'Ella', text: 'Quizás.' }, film.news[1]])
    expect(openQuestions).toEqual(['¿Cuándo?', 'Where?'])
  })

  test('leaves the film as it was', () => {
    const before = structuredClone(film)
    filmIn(film, { ...none, questions: { 1: said, 2: said, 3: said } })
    expect(film).toEqual(before)
  })
})

import { describe, expect, test } from 'vitest'
import type { ChoiceQuestion, Film } from '../../../src/film/types.ts'
import { fixtureFilm } from '../../fixtures/film.ts'
import { ledgerProblems, questionProblems } from './question-checks.ts'
import { choice, comment, match, order, reader } from './sample-questions.ts'

const film: Film = {
  ...fixtureFilm,
  sources: [
    { id: 'first-look', title: 'An article', date: null, paragraphs: 90 },
    { id: 'march-2025', title: 'Another', date: '2025-03-17', paragraphs: 18 }
  ],
  comments: { source: 'first-look', from: 27, total: 52, naming: 16 }
}

const wrong = (change: Partial<ChoiceQuestion>) => questionProblems({ ...choice, ...change }, film)

describe('a sound question', () => {
  test.each([choice, order, match, comment])('of each kind passes', question => {
    expect(questionProblems(question, film)).toEqual([])
  })
})

test('a comment may colour an explanation', () => {
  expect(wrong({ cites: [...choice.cites, reader] })).toEqual([])
})

test('a question about a comment has a form, options, a prompt and sources that agree', () => {
  const differ = (change: Partial<ChoiceQuestion>) =>
    questionProblems({ ...comment, ...change }, film)
  expect(differ({ cites: choice.cites })).toEqual([
    'Question 94: it cites something other than readers’ comments.'
  ])
  expect(differ({ prompt: 'Who wrote that?' })).toEqual([
    'Question 94: its prompt and its options differ on what is asked.'
  ])
  expect(questionProblems({ ...choice, form: 'comment', cites: [reader] }, film)).toEqual([
    'Question 90: its form and its options differ on whether it is about a comment.'
  ])
})

describe('a mistake in a question is told with its number', () => {
  test.each<[string, Partial<ChoiceQuestion>, string]>([
    ['a long prompt', { prompt: 'a'.repeat(141) }, 'its prompt is over 140 characters.'],
    ['a long explanation', { explanation: `${'a'.repeat(200)}.` }, 'its explanation is over 200.'],
    [
      'three sentences',
      { explanation: 'A. B. C.' },
      'its explanation is not one or two sentences.'
    ],
    ['a straight quote', { prompt: "It's?" }, "“It's?” has a straight quote or three dots."],
    ['loose spaces', { prompt: ' Who?' }, '“ Who?” is empty or has loose spaces.'],
    ['American English', { prompt: 'Which color?' }, '“color” is not British English.'],
    ['another American word', { prompt: 'Which movie?' }, '“movie” is not British English.'],
    ['no source', { cites: [] }, 'it cites nothing.'],
    [
      'an unknown source',
      { cites: [{ source: 'gossip', paragraph: 1 }] },
      'there is no source “gossip”.'
    ],
    [
      'a paragraph past the end',
      { cites: [{ source: 'march-2025', paragraph: 19 }] },
      'paragraph 19 of “march-2025” is not one of 1 to 18.'
    ],
    [
      'a reader’s comment as its only source',
      { cites: [{ source: 'first-look', paragraph: 27 }] },
      'it rests on a reader’s comment.'
    ],
    [
      'a reader’s comment between its sources',
      { cites: [...choice.cites, reader, { source: 'march-2025', paragraph: 2 }] },
      'it cites a comment before what its answer rests on.'
    ],
    [
      'the same source twice',
      { cites: [...choice.cites, ...choice.cites] },
      'it cites first-look 7 twice.'
    ],
    [
      'three options',
      { options: choice.options.slice(0, 3) },
      'it has neither four options nor a pair we know.'
    ],
    [
      'a true-or-false that asks like another question',
      { options: [{ text: 'True' }, { text: 'False' }] },
      'its prompt and its options differ on what is asked.'
    ],
    ['an answer that is no option', { answer: 4 }, 'there is no option 4.'],
    [
      'a note on the right option',
      { options: [{ text: 'A ring', note: 'Close.' }, ...choice.options.slice(1)] },
      'its right option carries a note.'
    ],
    [
      'the same option twice',
      { options: [...choice.options.slice(0, 3), { text: 'a ring' }] },
      'option “a ring” stands there twice.'
    ],
    [
      'an option about the others',
      { options: [...choice.options.slice(0, 3), { text: 'All of the above' }] },
      'an option leans on the others.'
    ],
    [
      'an option that sticks out',
      { options: [...choice.options.slice(0, 3), { text: 'A letter from her mother' }] },
      'its options are too different in length.'
    ]
  ])('%s', (_, change, sentence) => {
    expect(wrong(change)).toEqual([`Question 90: ${sentence}`])
  })

  test('a long option', () => {
    const options = choice.options.map(option => ({ text: option.text.padEnd(71, 'x') }))
    expect(wrong({ options })).toHaveLength(4)
  })

  test('too few, too long or repeated events', () => {
    expect(questionProblems({ ...order, events: ['Dawn', 'Noon', 'Noon'] }, film)).toEqual([
      'Question 91: 3 is not between 4 and 5.',
      'Question 91: “Noon” stands there twice.'
    ])
    const long = 'a'.repeat(61)
    expect(questionProblems({ ...order, events: [...order.events, long] }, film)).toEqual([
      `Question 91: “${long}” is over 60 characters.`
    ])
  })

  test('a pair whose side would fit twice', () => {
    expect(questionProblems({ ...match, pairs: [...match.pairs, ['Sea', 'Blue']] }, film)).toEqual([
      'Question 92: “Blue” stands there twice.'
    ])
  })
})

describe('the ledger', () => {
  const entry = { number: 90, fact: 'ring', kind: 'choice', right: [0] }

  test('is content with what it knows', () => {
    expect(ledgerProblems([choice], [entry])).toEqual([])
  })

  test('tells of a question that left, changed, is new, or shares its number', () => {
    expect(ledgerProblems([], [entry])).toEqual([
      'Question 90: it was released and is gone: retire it instead.'
    ])
    expect(ledgerProblems([{ ...choice, fact: 'glove' }], [entry])).toEqual([
      'Question 90: it was choice on ring when it was released.'
    ])
    expect(ledgerProblems([{ ...choice, answer: 2 }], [entry])).toEqual([
      'Question 90: what was right was 0.'
    ])
    expect(ledgerProblems([{ ...choice, retired: true }], [entry])).toEqual([
      'Question 90: it is retired: write so where it was released.'
    ])
    expect(ledgerProblems([choice, order], [entry])).toEqual([
      'Question 91: add it to what was released: {"number":91,"fact":"day","kind":"order","right":[0,1,2,3]}'
    ])
    expect(ledgerProblems([choice, choice], [entry])).toEqual([
      'Question 90: the number is taken twice.'
    ])
    expect(ledgerProblems([choice], [entry, entry])).toEqual([
      'Question 90: it is listed as released twice.'
    ])
  })
})

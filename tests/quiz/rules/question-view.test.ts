import { expect, test } from 'vitest'
import type { Question } from '../../../src/film/types.ts'
import type { Round } from '../../../src/quiz/rules/round.ts'
import { citedSources, isPerfect, viewQuestion } from '../../../src/quiz/rules/question-view.ts'
import { splitPrompt } from '../../../src/quiz/rules/prompt.ts'

const sources = [
  { id: 'one', title: 'One', date: null, paragraphs: 9 },
  { id: 'other', title: 'Other', date: null, paragraphs: 9 }
]
const comments = { source: 'one', from: 5, total: 4, naming: 1 }
const question: Question = {
  number: 1,
  fact: 'a',
  topic: 'plot',
  difficulty: 1,
  kind: 'choice',
  prompt: 'Real comment or made up? “Once “more”!”',
  options: [{ text: 'Real' }, { text: 'Made up' }],
  answer: 0,
  explanation: 'So it is.',
  cites: []
}

test('a source stands once with all its paragraphs, its comments apart, and an unknown one not at all', () => {
  const cites = [
    { source: 'one', paragraph: 2 },
    { source: 'other', paragraph: 3 },
    { source: 'one', paragraph: 5 },
    { source: 'one', paragraph: 4 },
    { source: 'none', paragraph: 1 },
    { source: 'other', paragraph: 7 }
  ]
  expect(citedSources({ ...question, cites }, sources, comments)).toEqual([
    { title: 'One', paragraphs: [2, 4], areComments: false },
    { title: 'Other', paragraphs: [3, 7], areComments: false },
    { title: 'One', paragraphs: [5], areComments: true }
  ])
})

test('a line that is real or made up is parted from what is asked of it', () => {
  expect(splitPrompt({ ...question, form: 'comment' })).toEqual({
    asked: 'Real comment or made up?',
    quotation: '“Once “more”!”'
  })
  expect(splitPrompt(question)).toEqual({ asked: question.prompt, quotation: '' })
  expect(splitPrompt({ ...question, form: 'comment', prompt: 'Real?' })).toEqual({
    asked: 'Real?',
    quotation: ''
  })
})

const round: Round = {
  id: 'r1',
  mode: 'ten',
  seed: 5,
  questions: [1, 2],
  answers: [{ given: [0], took: 1000 }],
  at: 0,
  startedAt: 1
}
const two = [question, { ...question, number: 2 }]

test('a question is told with where it stands in its round', () => {
  const shown = viewQuestion({ round, questions: two }, sources, comments)
  expect(shown).toMatchObject({
    place: 'r1:0',
    position: 1,
    of: 2,
    isLast: false,
    given: [0],
    right: true,
    marks: [true]
  })
  const next = viewQuestion({ round: { ...round, at: 1 }, questions: two }, sources, comments)
  expect(next).toMatchObject({ place: 'r1:1', isLast: true, given: null, right: null })
  expect(next?.options.map(({ isGiven }) => isGiven)).toEqual([false, false])
})

test('a round is perfect once it is finished and every answer is right', () => {
  const finished = (second: number) => ({
    ...round,
    answers: [...round.answers, { given: [second], took: 1000 }],
    finishedAt: 2
  })
  expect(isPerfect(finished(0), two)).toBe(true)
  expect(isPerfect(finished(1), two)).toBe(false)
  expect(isPerfect(round, two)).toBe(false)
})

import { expect, test } from 'vitest'
import type { Question } from '../../../src/core/domain/film.ts'
import { citedSources } from '../../../src/core/quiz/question-view.ts'
import { splitPrompt } from '../../../src/core/quiz/prompt.ts'

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

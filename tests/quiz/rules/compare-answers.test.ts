import { expect, test } from 'vitest'
import type { Question } from '../../../src/film/types.ts'
import { compare } from '../../../src/quiz/rules/compare-answers.ts'

const about = {
  number: 1,
  fact: 'a fact',
  topic: 'plot',
  difficulty: 1,
  prompt: '?',
  explanation: '',
  cites: []
} satisfies Partial<Question>

test('a choice is compared in one line', () => {
  const options = [{ text: 'In a bar' }, { text: 'At sea' }]
  const choice: Question = { ...about, kind: 'choice', options, answer: 0 }
  expect(compare(choice, [1])).toEqual([{ about: '', given: 'At sea', right: 'In a bar' }])
})

test('an order place by place', () => {
  const order: Question = { ...about, kind: 'order', events: ['They meet', 'They marry'] }
  expect(compare(order, [1, 0])).toEqual([
    { about: '1', given: 'They marry', right: 'They meet' },
    { about: '2', given: 'They meet', right: 'They marry' }
  ])
})

test('a match by its left sides', () => {
  const pairs: [string, string][] = [
    ['Cassie', 'sings'],
    ['Luke', 'serves']
  ]
  expect(compare({ ...about, kind: 'match', pairs }, [1, 1])).toEqual([
    { about: 'Cassie', given: 'serves', right: 'sings' },
    { about: 'Luke', given: 'serves', right: 'serves' }
  ])
})

test('what the question does not have reads as nothing', () => {
  const order: Question = { ...about, kind: 'order', events: ['They meet', 'They marry'] }
  expect(compare(order, [7]).map(({ given }) => given)).toEqual(['', ''])
})

import type { ChoiceQuestion, MatchQuestion, OrderQuestion } from '../../../src/film/types.ts'

const base = {
  fact: 'a fact',
  topic: 'plot',
  difficulty: 1,
  prompt: '?',
  explanation: ''
} as const

export const choice: ChoiceQuestion = {
  ...base,
  number: 1,
  cites: [],
  kind: 'choice',
  options: [{ text: 'Luke' }, { text: 'Cassie', note: 'She sings.' }, { text: 'Frankie' }],
  answer: 1
}
export const order: OrderQuestion = {
  ...base,
  number: 2,
  cites: [],
  kind: 'order',
  events: ['a', 'b', 'c']
}
export const match: MatchQuestion = {
  ...base,
  number: 3,
  cites: [],
  kind: 'match',
  pairs: [
    ['a', 'A'],
    ['b', 'B'],
    ['c', 'C']
  ]
}

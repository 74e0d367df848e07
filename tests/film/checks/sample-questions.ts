import type { ChoiceQuestion, MatchQuestion, OrderQuestion } from '../../../src/film/types.ts'

export const choice: ChoiceQuestion = {
  number: 90,
  kind: 'choice',
  fact: 'ring',
  topic: 'plot',
  difficulty: 1,
  prompt: 'What does she lose?',
  options: [{ text: 'A ring' }, { text: 'A glove' }, { text: 'A watch' }, { text: 'A letter' }],
  answer: 0,
  explanation: 'Nobody looks for it.',
  cites: [{ source: 'first-look', paragraph: 7 }]
}

export const reader = { source: 'first-look', paragraph: 27 }

export const comment: ChoiceQuestion = {
  ...choice,
  number: 94,
  fact: 'line',
  form: 'comment',
  prompt: 'Real comment or made up? “I lost a ring as well.”',
  options: [{ text: 'Real' }, { text: 'Made up' }],
  cites: [reader]
}

const base = {
  topic: 'plot' as const,
  difficulty: 1 as const,
  prompt: 'Put these in order.',
  explanation: 'So it goes.',
  cites: choice.cites
}
export const order: OrderQuestion = {
  ...base,
  number: 91,
  kind: 'order',
  fact: 'day',
  events: ['Dawn', 'Noon', 'Dusk', 'Night']
}
export const match: MatchQuestion = {
  ...base,
  number: 92,
  kind: 'match',
  fact: 'colours',
  pairs: [
    ['Grass', 'Green'],
    ['Sky', 'Blue'],
    ['Coal', 'Black']
  ]
}

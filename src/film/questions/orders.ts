import type { Question } from '../../core/domain/film.ts'
import { article2022 } from '../sources.ts'

export const orders: Question[] = [
  {
    number: 27,
    kind: 'order',
    fact: 'when-love-begins',
    topic: 'plot',
    difficulty: 2,
    prompt: 'Put these moments of the story in order.',
    events: [
      'They decide to marry',
      'Luke is away, serving',
      'Luke comes home',
      'They start to fall in love'
    ],
    explanation: 'First the plan, then the distance, and only then the feelings.',
    cites: article2022(9)
  },
  {
    number: 28,
    kind: 'order',
    fact: 'meeting-to-flag',
    topic: 'ending',
    difficulty: 1,
    prompt: 'From first to last: put these four in order.',
    events: [
      'Cassie and Luke meet',
      'They decide to marry',
      'Luke is sentenced',
      'A flag is hung up for Luke'
    ],
    explanation: 'No text gives a date for any of these, but the 2022 article leaves no doubt.',
    cites: article2022(7, 9, 20)
  }
]

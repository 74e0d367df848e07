import type { Question } from '../types.ts'
import { article2022, report2024, update2025 } from '../sources.ts'

export const orders: Question[] = [
  {
    number: 27,
    kind: 'order',
    fact: 'when-love-begins',
    tells: ['who-goes-away', 'what-brings-him-back'],
    topic: 'plot',
    difficulty: 2,
    prompt: 'Put these moments in the film’s order.',
    events: [
      'They decide to marry',
      'Luke is away, serving',
      'Luke comes home',
      'They fall in love for real'
    ],
    explanation: 'Down the aisle, away, home again, head over heels: love took the long way round.',
    cites: article2022(9)
  },
  {
    number: 28,
    kind: 'order',
    fact: 'meeting-to-flag',
    topic: 'ending',
    difficulty: 1,
    prompt: 'Put the whole film in order, from first to last.',
    events: [
      'Cassie and Luke meet',
      'They decide to marry',
      'Luke is sentenced',
      'A flag goes up for Luke'
    ],
    explanation: 'A hello, a bad idea, a judge, a flag: an entire marriage in four stops.',
    cites: article2022(7, 9, 20)
  },
  {
    number: 86,
    kind: 'order',
    fact: 'the-long-wait',
    tells: ['guessed-date', 'state-of-talks', 'old-news'],
    topic: 'talk',
    difficulty: 2,
    prompt: 'The long wait for a sequel: put it in order.',
    events: [
      'The film comes out',
      'Carson says “You never know”',
      'The guessed release date goes by',
      'Carson says “There are conversations”'
    ],
    explanation:
      'March 2025 served that last quote all over again. Hungry people don’t turn down leftovers.',
    cites: [...update2025(7, 10, 11), ...article2022(24), ...report2024(1, 2, 8)]
  }
]

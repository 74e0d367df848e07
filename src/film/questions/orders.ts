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
      'They start to fall in love'
    ],
    explanation: 'Most couples would put the last one first.',
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
    explanation: 'An entire marriage in four moments.',
    cites: article2022(7, 9, 20)
  },
  {
    number: 86,
    kind: 'order',
    fact: 'the-long-wait',
    tells: ['guessed-date', 'state-of-talks'],
    topic: 'talk',
    difficulty: 2,
    prompt: 'The long wait for a sequel: put it in order.',
    events: [
      'The film comes out',
      'Carson says you never know',
      'Early 2024 passes without a sequel',
      'Carson says there are conversations'
    ],
    explanation: 'And in March 2025 that last line made the news all over again.',
    cites: [...update2025(7, 10, 11), ...article2022(24), ...report2024(1, 2, 8)]
  }
]

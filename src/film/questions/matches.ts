import type { Question } from '../types.ts'
import { article2022, report2024, update2025 } from '../sources.ts'

export const matches: Question[] = [
  {
    number: 101,
    kind: 'match',
    fact: 'credits',
    tells: ['few-ways', 'director', 'author'],
    topic: 'making',
    difficulty: 1,
    prompt: 'Who’s who in Purple Hearts? Match each name with the role.',
    pairs: [
      ['Sofia Carson', 'Cassie'],
      ['Nicholas Galitzine', 'The other lead'],
      ['Elizabeth Allen Rosenbaum', 'The director'],
      ['Tess Wakefield', 'The novelist']
    ],
    explanation: 'Galitzine sees a few different ways to do a sequel. We’ve thought of fourteen.',
    cites: [...article2022(14, 17), ...update2025(2), ...report2024(1, 3, 4)]
  },
  {
    number: 119,
    kind: 'match',
    fact: 'how-long',
    tells: ['figures', 'length-of-sentence', 'hours-watched', 'old-news'],
    topic: 'making',
    difficulty: 2,
    prompt: 'How long did each last? Match them.',
    pairs: [
      ['The first 220.61 million viewing hours', 'A few days'],
      ['The stay in Netflix’s Top 10', 'Six weeks'],
      ['Carson’s quote, until it was news again', 'Nearly three months'],
      ['Luke’s prison sentence', 'Six months']
    ],
    explanation:
      'Six weeks is 42 evenings on the sofa. Luke’s sentence is more than four times as long, and comes without one.',
    cites: [...report2024(1, 2, 4), ...update2025(7), ...article2022(20)]
  },
  {
    number: 84,
    kind: 'match',
    fact: 'needs',
    tells: ['cassie-bills', 'luke-creditor', 'size-of-debt', 'shared-trouble', 'why-marry'],
    topic: 'plot',
    difficulty: 1,
    prompt: 'Who needs what? Match them.',
    pairs: [
      ['Cassie', 'Affordable medication'],
      ['Luke', 'A way out of debt'],
      ['The drug dealer', 'Thousands of dollars'],
      ['The military', 'A wedding certificate']
    ],
    explanation: 'Four problems, one wedding. What could possibly go wrong?',
    cites: article2022(8, 9)
  },
  {
    number: 85,
    kind: 'match',
    fact: 'feelings',
    tells: [
      'meeting-place',
      'first-impression',
      'bred-to',
      'why-marry',
      'who-goes-away',
      'when-love-begins'
    ],
    topic: 'plot',
    difficulty: 1,
    prompt: 'What’s between Cassie and Luke, and when? Match them.',
    pairs: [
      ['In the bar', 'A clash'],
      ['When they marry', 'A deal'],
      ['After his return', 'A romance']
    ],
    explanation: 'Hate, paperwork, love: other couples do it the other way round.',
    cites: [...article2022(7, 9), ...report2024(4, 6)]
  }
]

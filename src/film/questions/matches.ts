import type { Question } from '../types.ts'
import { article2022, report2024, update2025 } from '../sources.ts'

export const matches: Question[] = [
  {
    number: 101,
    kind: 'match',
    fact: 'credits',
    tells: ['who-plays-cassie', 'who-sings', 'co-star', 'director', 'origin', 'author'],
    topic: 'making',
    difficulty: 1,
    prompt: 'Who did what? Match each name with their part in the film.',
    pairs: [
      ['Sofia Carson', 'Plays Cassie'],
      ['Nicholas Galitzine', 'Is the other lead'],
      ['Elizabeth Allen Rosenbaum', 'Directed it'],
      ['Tess Wakefield', 'Wrote the novel']
    ],
    explanation: 'Galitzine sees a few different ways to do a sequel. The vote has fourteen.',
    cites: [...article2022(14, 17), ...update2025(2), ...report2024(1, 3, 4)]
  },
  {
    number: 38,
    kind: 'match',
    fact: 'figures',
    tells: ['hours-watched', 'rank-of-2022'],
    topic: 'making',
    difficulty: 2,
    prompt: 'The film in figures, as of December 2024: match each with what it counts.',
    pairs: [
      ['220.61 million', 'Hours of viewing at the start'],
      ['Six weeks', 'Time in Netflix’s Top 10'],
      ['Third', 'Place among 2022’s most watched']
    ],
    explanation: 'Six weeks makes 42 evenings on the sofa, for those who kept up.',
    cites: report2024(1, 4)
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
      ['Cassie', 'Medication she can’t afford'],
      ['Luke', 'A way out of debt'],
      ['The drug dealer', 'His thousands back'],
      ['The military', 'A wedding before it pays']
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
    prompt: 'How do Cassie and Luke feel about each other, and when? Match them.',
    pairs: [
      ['In the bar', 'Can’t stand each other'],
      ['When they marry', 'Strictly business'],
      ['After his return', 'Falling for each other']
    ],
    explanation: 'Hate, paperwork, love: other couples do it the other way round.',
    cites: [...article2022(7, 9), ...report2024(4, 6)]
  }
]

import type { Question } from '../../core/domain/film.ts'
import { article2022, report2024, update2025 } from '../sources.ts'

export const matches: Question[] = [
  {
    number: 37,
    kind: 'match',
    fact: 'people',
    topic: 'making',
    difficulty: 1,
    prompt: 'Match each person with their part in the film.',
    pairs: [
      ['Sofia Carson', 'Plays Cassie'],
      ['Elizabeth Allen Rosenbaum', 'Directs'],
      ['Nicholas Galitzine', 'Stars beside Carson']
    ],
    explanation: 'That Galitzine is Luke, the texts only imply.',
    cites: [...article2022(14, 16), ...update2025(2), ...report2024(1)]
  },
  {
    number: 38,
    kind: 'match',
    fact: 'figures',
    topic: 'making',
    difficulty: 2,
    prompt: 'Match each figure from the December 2024 report with what it counts.',
    pairs: [
      ['220.61 million', 'Hours watched in the first days'],
      ['Six weeks', 'Time in Netflix’s Top 10'],
      ['Third', 'Rank among 2022’s most watched']
    ],
    explanation: 'The report doesn’t say how any of them was measured.',
    cites: report2024(1, 4)
  },
  {
    number: 39,
    kind: 'match',
    fact: 'only-there',
    topic: 'talk',
    difficulty: 3,
    prompt: 'Match each text with something that only it mentions.',
    pairs: [
      ['The 2022 article', 'Wedding Season'],
      ['The December 2024 report', 'The novel behind the film'],
      ['The March 2025 update', 'A poster made by fans']
    ],
    explanation: 'Wedding Season was another newcomer on Netflix at that time.',
    cites: [...article2022(3), ...report2024(4), ...update2025(3)]
  },
  {
    number: 40,
    kind: 'match',
    fact: 'ideas-of-2025',
    topic: 'talk',
    difficulty: 2,
    prompt: 'Match each with what the March 2025 update imagines for a sequel.',
    pairs: [
      ['Cassie', 'Success against private life'],
      ['Luke', 'A new sense of purpose'],
      ['The marriage', 'Pressure from outside'],
      ['The themes', 'Love, resilience, growth']
    ],
    explanation: 'All of it is guesswork: nobody who made the film is quoted on it.',
    cites: update2025(16, 17)
  },
  {
    number: 41,
    kind: 'match',
    fact: 'criticism',
    topic: 'making',
    difficulty: 3,
    prompt: 'What did some hold against each, says the December 2024 report? Match them.',
    pairs: [
      ['Luke', 'A change that isn’t earned'],
      ['Cassie', 'Values given up for love'],
      ['The romance', 'Overlap with touchy topics']
    ],
    explanation: 'The report passes these views on without saying how many held them.',
    cites: report2024(5, 7)
  }
]

import type { Option, Question } from '../../core/domain/film.ts'
import { article2022, report2024, update2025 } from '../sources.ts'

const speakers: Option[] = [
  { text: 'Sofia Carson' },
  { text: 'Elizabeth Allen Rosenbaum' },
  { text: 'Both of them' },
  { text: 'Neither of them' }
]

export const voices: Question[] = [
  {
    number: 29,
    kind: 'choice',
    fact: 'said-gift',
    topic: 'talk',
    difficulty: 1,
    prompt: 'Carson or Rosenbaum: who finds it a gift just to be asked about a sequel so often?',
    options: speakers,
    answer: 0,
    explanation: 'She knows how much people loved the film, she added.',
    cites: [...report2024(2), ...update2025(9)]
  },
  {
    number: 30,
    kind: 'choice',
    fact: 'said-curious',
    topic: 'talk',
    difficulty: 2,
    prompt: 'Carson or Rosenbaum: who said she would be curious where the story might go?',
    options: speakers,
    answer: 0,
    explanation: 'It is a lovely thought, she said, that the pair’s life goes on after the film.',
    cites: [...article2022(15), ...update2025(11)]
  },
  {
    number: 31,
    kind: 'choice',
    fact: 'said-spinoffs',
    topic: 'talk',
    difficulty: 2,
    prompt: 'Carson or Rosenbaum: who spoke of fans’ many theories and of possible spinoffs?',
    options: speakers,
    answer: 0,
    explanation: 'The film had not been out for long when she said it.',
    cites: [...article2022(15), ...update2025(10, 11)]
  },
  {
    number: 32,
    kind: 'choice',
    fact: 'said-all-day',
    topic: 'talk',
    difficulty: 1,
    prompt: 'Carson or Rosenbaum: who could watch the two leads’ chemistry all day long?',
    options: speakers,
    answer: 1,
    explanation: 'She finds them great to work with, too.',
    cites: [...article2022(17), ...update2025(13)]
  },
  {
    number: 33,
    kind: 'choice',
    fact: 'flaws',
    topic: 'making',
    difficulty: 2,
    prompt:
      'Carson or Rosenbaum: who said that characters need flaws to begin with, so they can grow?',
    options: speakers,
    answer: 1,
    explanation: 'It was her reply, in 2022, to criticism of Cassie and Luke.',
    cites: report2024(5, 6)
  },
  {
    number: 34,
    kind: 'choice',
    fact: 'said-only-if-loved',
    topic: 'talk',
    difficulty: 3,
    prompt:
      'Carson or Rosenbaum: who said nothing would be made that its makers didn’t really love?',
    options: speakers,
    answer: 1,
    explanation: 'Integrity was her word for it. Nothing specific had been settled at the time.',
    cites: [...article2022(17), ...update2025(13)]
  },
  {
    number: 35,
    kind: 'choice',
    fact: 'door-left-open',
    topic: 'talk',
    difficulty: 3,
    prompt: 'Carson or Rosenbaum: who left the door to a sequel open soon after the release?',
    options: speakers,
    answer: 2,
    explanation: 'You never know, said Carson. Rosenbaum wouldn’t rule it out.',
    cites: [...update2025(10, 11, 12, 13), ...article2022(15, 17)]
  },
  {
    number: 36,
    kind: 'choice',
    fact: 'confirmed-or-not',
    topic: 'talk',
    difficulty: 2,
    prompt: 'Carson or Rosenbaum: whom do the three texts quote as saying a sequel is certain?',
    options: speakers,
    answer: 3,
    explanation: 'Up to March 2025, the date of the last text, nothing was confirmed.',
    cites: [...update2025(6, 13, 17), ...report2024(2)]
  }
]

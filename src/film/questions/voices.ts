import type { Question } from '../types.ts'
import { article2022, readers2022, report2024, update2025 } from '../sources.ts'
import { speakers } from './options.ts'

export const voices: Question[] = [
  {
    number: 29,
    kind: 'choice',
    fact: 'said-gift',
    tells: ['director'],
    topic: 'talk',
    difficulty: 1,
    prompt: 'Carson or Rosenbaum: who calls it a gift just to be asked about a sequel?',
    options: speakers,
    answer: 0,
    explanation: 'Fans have been very generous, then: she gets asked all the time.',
    cites: [...report2024(2), ...update2025(9)]
  },
  {
    number: 30,
    kind: 'choice',
    fact: 'said-curious',
    tells: ['director'],
    topic: 'talk',
    difficulty: 2,
    prompt: 'Carson or Rosenbaum: who’d be curious to see where the story goes?',
    options: speakers,
    answer: 0,
    explanation: 'She likes to picture a life for those two after the film. So do we.',
    cites: [...article2022(15), ...update2025(11)]
  },
  {
    number: 32,
    kind: 'choice',
    fact: 'said-all-day',
    tells: ['director'],
    topic: 'talk',
    difficulty: 1,
    prompt: 'Carson or Rosenbaum: who could watch Cassie and Luke from morning till night?',
    options: speakers,
    answer: 1,
    explanation: 'Fans see it too: chemistry is a word that keeps turning up in their comments.',
    cites: [...article2022(17), ...update2025(13), ...readers2022(27, 66, 71, 89)]
  },
  {
    number: 35,
    kind: 'choice',
    fact: 'door-left-open',
    tells: ['director'],
    topic: 'talk',
    difficulty: 3,
    prompt: 'Carson or Rosenbaum: who left the door to a sequel open, back in 2022?',
    options: speakers,
    answer: 2,
    explanation:
      'You never know, said one; always a possibility, said the other. Fans have had a foot in that door since.',
    cites: [...update2025(10, 11, 12, 13), ...article2022(15, 17)]
  },
  {
    number: 82,
    kind: 'choice',
    fact: 'guessed-date',
    tells: ['director'],
    topic: 'talk',
    difficulty: 2,
    prompt: 'Carson or Rosenbaum: who named late 2023 or early 2024 for a sequel’s release?',
    options: speakers,
    answer: 3,
    explanation: 'That was a guess in the 2022 article. Reader, it came and went.',
    cites: [...article2022(24), ...report2024(8)]
  }
]

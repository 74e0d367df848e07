import type { Question } from '../../core/domain/film.ts'
import { article2022, report2024, update2025 } from '../sources.ts'
import { trueOrFalse } from './truth.ts'

export const talk: Question[] = [
  {
    number: 52,
    kind: 'choice',
    fact: 'outlet',
    topic: 'talk',
    difficulty: 2,
    prompt: 'To whom did Carson and Rosenbaum both speak about a sequel?',
    options: [
      { text: 'Vanity Fair' },
      { text: 'Rolling Stone' },
      { text: 'Deadline' },
      { text: 'Variety' }
    ],
    answer: 3,
    explanation: 'All three texts draw on what was said there.',
    cites: [...article2022(14, 16), ...report2024(1), ...update2025(6, 10, 12)]
  },
  {
    number: 53,
    kind: 'choice',
    fact: 'state-of-talks',
    topic: 'talk',
    difficulty: 1,
    prompt: 'What does Carson say about progress on a sequel in the December 2024 report?',
    options: [
      { text: 'That there are conversations' },
      { text: 'That the idea has been dropped' },
      { text: 'That a date for filming is set' },
      { text: 'That a script is being written' }
    ],
    answer: 0,
    explanation: 'She would say no more. The March 2025 update carries the same words again.',
    cites: [...report2024(2), ...update2025(7)]
  },
  {
    number: 54,
    kind: 'choice',
    fact: 'carson-feels',
    topic: 'talk',
    difficulty: 3,
    prompt: 'How does Carson feel about how a sequel comes about, and whether it does?',
    options: [
      { text: 'Protective' },
      { text: 'Indifferent' },
      { text: 'Impatient', note: 'Fans are, perhaps. She chooses a more careful word.' },
      { text: 'Nervous' }
    ],
    answer: 0,
    explanation: 'She uses the same word for the first film.',
    cites: [...report2024(2), ...update2025(8, 9)]
  },
  {
    number: 55,
    kind: 'choice',
    fact: 'last-word',
    topic: 'talk',
    difficulty: 1,
    prompt: 'Who decides whether there is a sequel, says the 2022 article?',
    options: [
      {
        text: 'The two lead actors',
        note: 'Both are said to be interested, but it isn’t up to them.'
      },
      { text: 'The original writer' },
      { text: 'The heads of Netflix' },
      { text: 'The streaming charts' }
    ],
    answer: 2,
    explanation: 'In the same breath the article grants that a sequel may well be possible.',
    cites: article2022(18)
  },
  {
    number: 56,
    kind: 'choice',
    fact: 'meanwhile',
    topic: 'talk',
    difficulty: 2,
    prompt: 'What does the 2022 article offer fans in case no sequel comes?',
    options: [
      { text: 'Fan fiction' },
      { text: 'Deleted scenes' },
      { text: 'Interviews' },
      { text: 'A companion book' }
    ],
    answer: 0,
    explanation: 'It was written by the film’s own devotees.',
    cites: article2022(22)
  },
  {
    number: 57,
    kind: 'choice',
    fact: 'strain-of-2022',
    topic: 'talk',
    difficulty: 3,
    prompt: 'What could strain the marriage in the sequel that the 2022 article imagines?',
    options: [
      { text: 'Luke’s next posting overseas' },
      { text: 'Cassie’s feud with her band' },
      { text: 'Luke’s wish to leave the city' },
      { text: 'Cassie’s long concert tours' }
    ],
    answer: 3,
    explanation: 'The article likes the twist: in the first film Luke was the one away.',
    cites: article2022(21)
  },
  {
    number: 58,
    kind: 'choice',
    fact: 'confirmed-or-not',
    topic: 'talk',
    difficulty: 1,
    prompt: 'True or false: by 17 March 2025 a sequel had been confirmed.',
    options: trueOrFalse,
    answer: 1,
    explanation: 'Hopes were high in the update of that day, but hopes they were.',
    cites: update2025(6, 17)
  }
]

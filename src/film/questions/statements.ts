import type { Question } from '../../core/domain/film.ts'
import { article2022, report2024 } from '../sources.ts'
import { trueOrFalse } from './truth.ts'

export const statements: Question[] = [
  {
    number: 21,
    kind: 'choice',
    fact: 'when-love-begins',
    topic: 'plot',
    difficulty: 2,
    prompt: 'True or false: Cassie and Luke start to fall in love while he is still away.',
    options: trueOrFalse,
    answer: 1,
    explanation: 'It begins once he is back, says the 2022 article.',
    cites: article2022(9)
  },
  {
    number: 22,
    kind: 'choice',
    fact: 'length-of-sentence',
    topic: 'ending',
    difficulty: 1,
    prompt: 'True or false: Luke’s prison sentence is half a year.',
    options: trueOrFalse,
    answer: 0,
    explanation: 'The 2022 article counts it in months: six.',
    cites: article2022(20)
  },
  {
    number: 23,
    kind: 'choice',
    fact: 'size-of-debt',
    topic: 'plot',
    difficulty: 3,
    prompt: 'True or false: Luke’s debt runs to thousands of dollars.',
    options: trueOrFalse,
    answer: 0,
    explanation: 'The 2022 article gives no exact sum.',
    cites: article2022(8)
  },
  {
    number: 24,
    kind: 'choice',
    fact: 'flag',
    topic: 'ending',
    difficulty: 2,
    prompt: 'True or false: Luke hangs up the flag himself.',
    options: trueOrFalse,
    answer: 1,
    explanation: 'Cassie does it, and the words on it are for him.',
    cites: article2022(20)
  },
  {
    number: 25,
    kind: 'choice',
    fact: 'meeting-place',
    topic: 'plot',
    difficulty: 1,
    prompt: 'True or false: Cassie and Luke meet in a bar.',
    options: trueOrFalse,
    answer: 0,
    explanation: 'What either of them was doing there, the 2022 article doesn’t tell.',
    cites: article2022(7)
  },
  {
    number: 26,
    kind: 'choice',
    fact: 'how-it-ends',
    topic: 'ending',
    difficulty: 1,
    prompt: 'True or false: at the end of the film Cassie and Luke go separate ways.',
    options: trueOrFalse,
    answer: 1,
    explanation: 'They end up as a couple; the 2022 article calls that a happy resolution.',
    cites: [...article2022(20), ...report2024(7)]
  }
]

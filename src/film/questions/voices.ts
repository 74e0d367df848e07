import type { Option, Question } from '../types.ts'
import { article2022, readers2022, report2024, update2025 } from '../sources.ts'
import { speakers } from './options.ts'

/** The speakers with a wink at each who did not say it, in their order; empty for who did. */
const winkingAt = (...notes: string[]): Option[] =>
  speakers.map((speaker, index) => {
    const note = notes[index]
    return { ...speaker, ...(note && { note }) }
  })

export const voices: Question[] = [
  {
    number: 29,
    kind: 'choice',
    fact: 'said-gift',
    tells: ['director'],
    series: 'who said it',
    topic: 'talk',
    difficulty: 1,
    prompt: 'Sofia Carson or the director: who calls it a gift just to be asked about a sequel?',
    options: winkingAt(
      '',
      'Directors prefer gifts with a budget.',
      'Only one of them calls it that.',
      'Somebody’s grateful. Try again.'
    ),
    answer: 0,
    explanation: 'The gifts keep coming. Carson calls it extraordinary how often she’s asked.',
    cites: [...report2024(2), ...update2025(9)]
  },
  {
    number: 30,
    kind: 'choice',
    fact: 'said-curious',
    tells: ['director'],
    series: 'who said it',
    topic: 'talk',
    difficulty: 2,
    prompt: 'Sofia Carson or the director: who’d be curious to see where the story goes?',
    options: winkingAt(
      '',
      'A director likes to know that beforehand.',
      'Both have thought about it. One said curious.',
      'How could anybody not be?'
    ),
    answer: 0,
    explanation: 'Curiosity killed the cat, but it does wonders for sequels.',
    cites: [...article2022(15), ...update2025(11)]
  },
  {
    number: 32,
    kind: 'choice',
    fact: 'said-all-day',
    tells: ['director'],
    series: 'who said it',
    topic: 'talk',
    difficulty: 1,
    prompt: 'Sofia Carson or the director: who could watch those two from morning till night?',
    options: winkingAt(
      'She’s one of the two. That takes a mirror.',
      '',
      'One of them is busy being watched.',
      'Somebody has to watch the takes.'
    ),
    answer: 1,
    explanation:
      'Chemistry is what the director sees in her two stars. Five of the comments we read agree.',
    cites: [...article2022(17), ...update2025(13), ...readers2022(27, 60, 66, 71, 89)]
  },
  {
    number: 35,
    kind: 'choice',
    fact: 'door-left-open',
    tells: ['director'],
    series: 'who said it',
    topic: 'talk',
    difficulty: 3,
    prompt: 'Sofia Carson or the director: who gave us some hope of a sequel, back in 2022?',
    options: winkingAt(
      'She did, but she wasn’t the only one.',
      'Yes, but she had company.',
      '',
      'Cheer up. It was a good interview.'
    ),
    answer: 2,
    explanation:
      '“You never know”, said one, “always a possibility”, said the other. That’s two feet in one door.',
    cites: [...update2025(10, 11, 12, 13), ...article2022(15, 17)]
  },
  {
    number: 82,
    kind: 'choice',
    fact: 'guessed-date',
    tells: ['director'],
    series: 'who said it',
    topic: 'talk',
    difficulty: 2,
    prompt:
      'Sofia Carson or the director: who predicted late 2023 or early 2024 for a sequel’s release?',
    options: winkingAt(
      'You never know, she said. That’s hardly a date.',
      'Nothing specific yet, she said. Dates included.',
      'First the script, then the date.',
      ''
    ),
    answer: 3,
    explanation: 'The guess was the 2022 article’s. Reader, it came and went.',
    cites: [...article2022(24, 15, 17), ...report2024(8)]
  }
]

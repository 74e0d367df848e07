import type { Question } from '../types.ts'
import { article2022, report2024, update2025 } from '../sources.ts'
import { trueOrFalse } from './options.ts'

export const talk: Question[] = [
  {
    number: 52,
    kind: 'choice',
    fact: 'outlet',
    topic: 'talk',
    difficulty: 2,
    prompt: 'Which publication got both Sofia Carson and the director talking about a sequel?',
    options: [
      { text: 'Vanity Fair', note: 'The other V.' },
      { text: 'Billboard', note: 'Billboard counts songs, not sequels.' },
      { text: 'Rolling Stone', note: 'Rolling Stone can wait for Cassie’s album.' },
      { text: 'Variety' }
    ],
    answer: 3,
    explanation:
      'The same question in 2022 and again in 2024: that’s a newsroom with its priorities right.',
    cites: [...report2024(1), ...update2025(6, 10, 12)]
  },
  {
    number: 157,
    kind: 'choice',
    fact: 'state-of-talks',
    topic: 'talk',
    difficulty: 1,
    prompt: 'What did Sofia Carson say about a sequel in December 2024?',
    options: [
      { text: 'There are conversations' },
      { text: 'There are fan theories', note: 'Always. That was an earlier interview.' },
      { text: 'There are possibilities', note: 'Endless ones, if you ask the comments.' },
      { text: 'There are several ways', note: 'Each of them needs a script first.' }
    ],
    answer: 0,
    explanation: 'Carson gave it three words, then put the lid on. Lids have been lifted before.',
    cites: [...report2024(2), ...update2025(7)]
  },
  {
    number: 116,
    kind: 'choice',
    fact: 'carson-feels',
    topic: 'talk',
    difficulty: 2,
    prompt: 'In 2024 Sofia Carson had a word for how she feels about any sequel. Which one?',
    options: [
      { text: 'Protective' },
      { text: 'Optimistic', note: 'If she is, she’s keeping it to herself.' },
      { text: 'Impatient', note: 'That’s us.' },
      { text: 'Curious', note: 'That’s you.' }
    ],
    answer: 0,
    explanation: 'Carson says “how and if” it happens, in that order. Hope has lived on less.',
    cites: [...report2024(2), ...update2025(8, 9)]
  },
  {
    number: 117,
    kind: 'choice',
    fact: 'last-word',
    topic: 'talk',
    difficulty: 1,
    prompt: 'Who has the final say on a sequel?',
    options: [
      { text: 'The two stars', note: 'They’re keen. Being keen isn’t a contract.' },
      { text: 'The novelist', note: 'Nobody asks the novelist. Ask any novelist.' },
      { text: 'The platform' },
      { text: 'The director', note: 'She hasn’t ruled it out. She can’t rule it in, either.' }
    ],
    answer: 2,
    explanation: 'Netflix’s bosses have the last word. Fans have had most of the others.',
    cites: [...article2022(18, 15), ...report2024(8)]
  },
  {
    number: 108,
    kind: 'choice',
    fact: 'strain-of-2022',
    tells: ['who-goes-away'],
    series: 'opinions of an article',
    topic: 'talk',
    difficulty: 3,
    prompt: 'The 2022 article imagines a sequel. What puts a strain on the marriage?',
    options: [
      { text: 'Cassie’s record contract', note: 'Nobody has signed anything. For once.' },
      { text: 'Cassie’s feud with her label', note: 'First she needs a label.' },
      { text: 'Cassie’s sudden fame', note: 'Luke can carry a guitar. He might even smile.' },
      { text: 'Cassie’s concert tours' }
    ],
    answer: 3,
    explanation: 'Luke was the first to go on tour, and nobody sold T-shirts.',
    cites: article2022(21)
  },
  {
    number: 105,
    kind: 'choice',
    fact: 'old-news',
    topic: 'talk',
    difficulty: 1,
    prompt:
      'True or false: the “new update” of March 2025 was a quote already published in December 2024.',
    options: trueOrFalse,
    answer: 0,
    explanation: 'Not a word of it had changed in 83 days. When you’re waiting, an echo is news.',
    cites: [...update2025(1, 7, 9), ...report2024(1, 2)]
  },
  {
    number: 106,
    kind: 'choice',
    fact: 'fan-poster',
    topic: 'talk',
    difficulty: 2,
    prompt: 'True or false: somebody made a poster for Purple Hearts 2, and it went round.',
    options: trueOrFalse,
    answer: 0,
    explanation: 'Enthusiasts made it. A script is harder to draw.',
    cites: update2025(3, 6, 17)
  },
  {
    number: 118,
    kind: 'choice',
    fact: 'podcast',
    tells: ['old-news'],
    topic: 'talk',
    difficulty: 2,
    prompt: 'Where was Sofia Carson when she said of a sequel, “That’s all I’ll say”?',
    options: [
      { text: 'On a talk show', note: 'No sofa, no studio band.' },
      { text: 'On a podcast' },
      { text: 'On a red carpet', note: 'In those shoes, nobody stops for questions.' },
      { text: 'At a premiere', note: 'The audience would have barred the doors.' }
    ],
    answer: 1,
    explanation: 'Carson said so little that it made the news twice, nearly three months apart.',
    cites: [...update2025(5, 7), ...report2024(1, 2)]
  }
]

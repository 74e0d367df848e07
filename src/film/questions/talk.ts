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
    prompt: 'Who got both Carson and Rosenbaum talking about a sequel?',
    options: [
      { text: 'Vanity Fair', note: 'Wrong V.' },
      { text: 'Rolling Stone', note: 'For the album, maybe.' },
      { text: 'Deadline', note: 'If only Netflix had set one.' },
      { text: 'Variety' }
    ],
    answer: 3,
    explanation: 'They asked in 2022, they asked again in 2024, and good luck stopping them.',
    cites: [...report2024(1), ...update2025(6, 10, 12)]
  },
  {
    number: 53,
    kind: 'choice',
    fact: 'state-of-talks',
    topic: 'talk',
    difficulty: 1,
    prompt: 'What did Carson say about a sequel in December 2024?',
    options: [
      { text: 'There are conversations' },
      { text: 'The idea’s been dropped', note: 'Don’t even joke.' },
      { text: 'A filming date is set', note: 'You heard what you wanted to hear.' },
      { text: 'The script’s being written', note: 'Fans have several ready, if she’s stuck.' }
    ],
    answer: 0,
    explanation: 'Three words, and fans have lived on them ever since.',
    cites: [...report2024(2), ...update2025(7)]
  },
  {
    number: 54,
    kind: 'choice',
    fact: 'carson-feels',
    topic: 'talk',
    difficulty: 2,
    prompt: 'Carson has a word for how she feels about any sequel. Which one?',
    options: [
      { text: 'Protective' },
      { text: 'Indifferent', note: 'Then she’d have changed the subject.' },
      { text: 'Impatient', note: 'That’s you.' },
      { text: 'Nervous', note: 'With fans like these, who wouldn’t be?' }
    ],
    answer: 0,
    explanation: 'She’s just the same about the first film, so Cassie’s in safe hands.',
    cites: [...report2024(2), ...update2025(8, 9)]
  },
  {
    number: 55,
    kind: 'choice',
    fact: 'last-word',
    topic: 'talk',
    difficulty: 1,
    prompt: 'Who has the final say on a sequel?',
    options: [
      { text: 'The two leads', note: 'They’re keen. They’re not the bank.' },
      { text: 'The novelist', note: 'Nobody asks the novelist. Ask any novelist.' },
      { text: 'The bosses at Netflix' },
      { text: 'The streaming charts', note: 'They’d have said yes by now.' }
    ],
    answer: 2,
    explanation: 'Your setlist can’t overrule them, but it can make them think.',
    cites: article2022(18)
  },
  {
    number: 57,
    kind: 'choice',
    fact: 'strain-of-2022',
    topic: 'talk',
    difficulty: 3,
    prompt: 'The 2022 article imagines a sequel. What puts a strain on the marriage?',
    options: [
      { text: 'Luke’s next posting', note: 'Who’d have him?' },
      { text: 'Cassie’s feud with her band', note: 'Sounds like a difficult second album.' },
      { text: 'Luke’s wish to leave town', note: 'He’s had enough of moving about.' },
      { text: 'Cassie’s concert tours' }
    ],
    answer: 3,
    explanation:
      'A fair swap: last time it was Luke who left. In the vote, that’s Her Turn to Leave.',
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
    explanation: 'Hope was another matter: fans had been running on that since 2022.',
    cites: update2025(1, 6, 10, 17)
  },
  {
    number: 81,
    kind: 'choice',
    fact: 'fan-poster',
    topic: 'talk',
    difficulty: 2,
    prompt: 'True or false: a poster for Purple Hearts 2 that went round online was made by fans.',
    options: trueOrFalse,
    answer: 0,
    explanation: 'Poster first, script later: it’s how fans would run a studio.',
    cites: update2025(3)
  },
  {
    number: 83,
    kind: 'choice',
    fact: 'podcast',
    tells: ['outlet'],
    topic: 'talk',
    difficulty: 3,
    prompt: 'On which podcast was Carson asked about Purple Hearts 2?',
    options: [
      { text: 'Armchair Expert', note: 'Comfy, but no.' },
      { text: 'Just for Variety' },
      { text: 'SmartLess', note: 'Three hosts for one little question?' },
      { text: 'Call Her Daddy', note: 'Nobody called.' }
    ],
    answer: 1,
    explanation: 'She said so little there that it made the news twice, nearly three months apart.',
    cites: [...update2025(5, 7), ...report2024(1, 2)]
  }
]

import type { Question } from '../../core/domain/film.ts'
import { article2022, report2024 } from '../sources.ts'

export const ending: Question[] = [
  {
    number: 9,
    kind: 'choice',
    fact: 'how-it-ends',
    topic: 'ending',
    difficulty: 1,
    prompt: 'How does the film leave Cassie and Luke?',
    options: [
      { text: 'As good friends' },
      { text: 'Together' },
      { text: 'Divorced', note: 'A marriage like theirs might well end so, but this one doesn’t.' },
      { text: 'Not speaking' }
    ],
    answer: 1,
    explanation: 'The 2022 article and the December 2024 report agree on it.',
    cites: [...article2022(20), ...report2024(7)]
  },
  {
    number: 10,
    kind: 'choice',
    fact: 'length-of-sentence',
    topic: 'ending',
    difficulty: 2,
    prompt: 'How long is Luke’s prison sentence?',
    options: [
      { text: 'Three months' },
      { text: 'One year' },
      { text: 'Two years' },
      { text: 'Six months' }
    ],
    answer: 3,
    explanation:
      'Readers mention prison in their comments too, but only the 2022 article says how long.',
    cites: article2022(20)
  },
  {
    number: 11,
    kind: 'choice',
    fact: 'reason-for-sentence',
    topic: 'ending',
    difficulty: 1,
    prompt: 'What is Luke sentenced for?',
    options: [
      { text: 'Being part of a fraudulent marriage' },
      {
        text: 'Staying away from his unit without leave',
        note: 'A familiar charge in films about servicemen, but not the one he faces.'
      },
      { text: 'Striking a superior officer in anger' },
      { text: 'Selling equipment that wasn’t his' }
    ],
    answer: 0,
    explanation: 'What the law makes of Cassie’s part, none of the three texts says.',
    cites: article2022(20)
  },
  {
    number: 12,
    kind: 'choice',
    fact: 'end-of-service',
    topic: 'ending',
    difficulty: 2,
    prompt: 'What becomes of Luke’s military career?',
    options: [
      { text: 'He is promoted' },
      { text: 'He is discharged' },
      { text: 'He is transferred' },
      { text: 'He enlists again' }
    ],
    answer: 1,
    explanation: 'Of what kind, only a reader’s comment says; the articles leave it at that.',
    cites: article2022(20)
  },
  {
    number: 13,
    kind: 'choice',
    fact: 'flag',
    topic: 'ending',
    difficulty: 2,
    prompt: 'A flag is hung up for Luke. What does it say?',
    options: [
      { text: 'Always Faithful', note: 'The Marines’ motto in English, but not on this flag.' },
      { text: 'Never Forgotten' },
      { text: 'Just Married' },
      { text: 'Welcome Home' }
    ],
    answer: 3,
    explanation: 'Cassie hangs it up, and the 2022 article takes heart from it.',
    cites: article2022(20)
  },
  {
    number: 14,
    kind: 'choice',
    fact: 'flag-scene',
    topic: 'ending',
    difficulty: 2,
    prompt: 'At which point of the film does the flag for Luke go up?',
    options: [
      {
        text: 'In the wedding scene',
        note: 'A good place for decorations, but this one comes later.'
      },
      { text: 'In the opening scene' },
      { text: 'In the courtroom scene' },
      { text: 'In the credits scene' }
    ],
    answer: 3,
    explanation: 'Anyone who switches off too soon will miss it.',
    cites: article2022(20)
  },
  {
    number: 18,
    kind: 'choice',
    fact: 'left-unresolved',
    topic: 'ending',
    difficulty: 3,
    prompt: 'Which part of the plot does the December 2024 report call unresolved?',
    options: [
      { text: 'The missing letters' },
      { text: 'The band’s rivalry' },
      { text: 'The family issues' },
      { text: 'The legal appeal' }
    ],
    answer: 2,
    explanation: 'They matter a good deal in the film, it adds. Whose they are, no text says.',
    cites: report2024(7)
  },
  {
    number: 19,
    kind: 'choice',
    fact: 'flag',
    topic: 'ending',
    difficulty: 3,
    prompt: 'What does the 2022 article take the flag to mean?',
    options: [
      { text: 'Luke is cleared and wears his uniform again' },
      { text: 'Luke has done his time and is coming back' },
      { text: 'Cassie has moved in with her family again' },
      { text: 'Cassie has found a house for the two of them' }
    ],
    answer: 1,
    explanation: 'We see the flag, it seems, but the article describes no reunion.',
    cites: article2022(20)
  }
]

import type { Question } from '../../core/domain/film.ts'
import { article2022, report2024 } from '../sources.ts'

export const plot: Question[] = [
  {
    number: 1,
    kind: 'choice',
    fact: 'meeting-place',
    topic: 'plot',
    difficulty: 1,
    prompt: 'Where do Cassie and Luke meet?',
    options: [
      { text: 'At a wedding' },
      { text: 'On a base', note: 'A Marine’s world, but not where these two meet.' },
      { text: 'In a bar' },
      { text: 'In a hospital' }
    ],
    answer: 2,
    explanation: 'Its name and town go unmentioned in all three texts.',
    cites: article2022(7)
  },
  {
    number: 2,
    kind: 'choice',
    fact: 'first-impression',
    topic: 'plot',
    difficulty: 1,
    prompt: 'How do Cassie and Luke take to each other at first?',
    options: [
      { text: 'They flirt', note: 'Many a romance begins so, but not this one.' },
      { text: 'They barely speak' },
      { text: 'They make friends' },
      { text: 'They clash' }
    ],
    answer: 3,
    explanation: 'The 2022 article says it plainly: don’t expect love at first sight.',
    cites: article2022(7)
  },
  {
    number: 3,
    kind: 'choice',
    fact: 'cassie-bills',
    topic: 'plot',
    difficulty: 2,
    prompt: 'What does Cassie struggle to pay for?',
    options: [
      { text: 'Her diabetes medication' },
      {
        text: 'Her first studio recordings',
        note: 'She is an aspiring singer-songwriter, but this bill is for something else.'
      },
      { text: 'Her music college fees' },
      { text: 'Her brother’s bail' }
    ],
    answer: 0,
    explanation: 'It is the one bill of hers that the texts name.',
    cites: article2022(8)
  },
  {
    number: 4,
    kind: 'choice',
    fact: 'luke-creditor',
    topic: 'plot',
    difficulty: 2,
    prompt: 'Who is Luke in debt to?',
    options: [
      { text: 'A loan shark', note: 'The usual creditor in films, but not in this one.' },
      { text: 'A casino owner' },
      { text: 'An old comrade' },
      { text: 'A drug dealer' }
    ],
    answer: 3,
    explanation: 'How he came to owe the money is not told in any of the three texts.',
    cites: article2022(8)
  },
  {
    number: 5,
    kind: 'choice',
    fact: 'why-marry',
    topic: 'plot',
    difficulty: 1,
    prompt: 'Why do Cassie and Luke decide to marry?',
    options: [
      { text: 'To win custody of Luke’s nephew' },
      { text: 'To fulfil a clause in a will' },
      { text: 'To receive military benefits' },
      {
        text: 'To let Cassie stay in the country',
        note: 'Many films marry people for papers, but not this one.'
      }
    ],
    answer: 2,
    explanation: 'The December 2024 report goes as far as to say there was no other reason.',
    cites: [...article2022(9), ...report2024(4)]
  },
  {
    number: 6,
    kind: 'choice',
    fact: 'keeping-in-touch',
    topic: 'plot',
    difficulty: 2,
    prompt: 'How do Cassie and Luke keep in touch while he is away, says the 2022 article?',
    options: [
      {
        text: 'By handwritten letters',
        note: 'Letters suit a tale of a Marine, but the article names something newer.'
      },
      { text: 'By postcards' },
      { text: 'By way of a friend' },
      { text: 'By video calls' }
    ],
    answer: 3,
    explanation: 'How often, and from which part of the world, the article doesn’t say.',
    cites: article2022(9)
  },
  {
    number: 7,
    kind: 'choice',
    fact: 'what-brings-him-back',
    topic: 'plot',
    difficulty: 2,
    prompt: 'What brings Luke back from active service, says the 2022 article?',
    options: [
      { text: 'A wedding' },
      { text: 'A tragedy' },
      { text: 'A home leave', note: 'That would be a planned break, and this is nothing planned.' },
      { text: 'A new posting' }
    ],
    answer: 1,
    explanation: 'None of the three texts says what it was, so we don’t ask.',
    cites: article2022(9)
  },
  {
    number: 8,
    kind: 'choice',
    fact: 'when-love-begins',
    topic: 'plot',
    difficulty: 2,
    prompt: 'When do Cassie and Luke start to fall in love in earnest?',
    options: [
      { text: 'On the night they meet' },
      { text: 'On their wedding day' },
      { text: 'After Luke’s return' },
      {
        text: 'During Luke’s time away',
        note: 'They are in touch all that time, but the 2022 article has love wait a little.'
      }
    ],
    answer: 2,
    explanation: 'The 2022 article names no single moment for it, and no day.',
    cites: article2022(9)
  },
  {
    number: 15,
    kind: 'choice',
    fact: 'luke-in-a-word',
    topic: 'plot',
    difficulty: 3,
    prompt: 'Which word does the 2022 article choose to introduce Luke?',
    options: [
      { text: 'Charming' },
      { text: 'Fearless', note: 'Brave he may be, but the article looks at what weighs on him.' },
      { text: 'Troubled' },
      { text: 'Reserved' }
    ],
    answer: 2,
    explanation: 'The December 2024 report says much the same of him in other words.',
    cites: [...article2022(7), ...report2024(4)]
  },
  {
    number: 16,
    kind: 'choice',
    fact: 'view-of-the-plan',
    topic: 'plot',
    difficulty: 3,
    prompt: 'What does the 2022 article call Cassie and Luke’s choice to marry?',
    options: [
      { text: 'Hopelessly romantic' },
      { text: 'Dangerously naive' },
      { text: 'Perfectly sensible' },
      { text: 'Morally dubious' }
    ],
    answer: 3,
    explanation: 'That is the article’s own verdict; nobody in the film is quoted as saying it.',
    cites: article2022(9)
  },
  {
    number: 17,
    kind: 'choice',
    fact: 'blurred-line',
    topic: 'plot',
    difficulty: 3,
    prompt:
      'Unexpected events blur a line for Cassie and Luke. Which, says the December 2024 report?',
    options: [
      { text: 'Between fame and failure' },
      { text: 'Between past and present' },
      { text: 'Between real and pretend' },
      {
        text: 'Between duty and freedom',
        note: 'Fitting for a Marine, but the report has the couple in mind.'
      }
    ],
    answer: 2,
    explanation: 'Which events those are, the report keeps to itself.',
    cites: report2024(4)
  },
  {
    number: 20,
    kind: 'choice',
    fact: 'cassie-bills',
    topic: 'plot',
    difficulty: 1,
    prompt: 'Cassie needs medication. What for?',
    options: [
      { text: 'Asthma' },
      { text: 'Epilepsy' },
      { text: 'Diabetes' },
      { text: 'Arthritis' }
    ],
    answer: 2,
    explanation: 'Which type, only a reader’s comment says.',
    cites: article2022(8)
  }
]

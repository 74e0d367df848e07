import type { NewsItem } from './types.ts'
import { article2022, report2024, update2025 } from './sources.ts'

/** Oldest first. */
export const news: NewsItem[] = [
  {
    date: null,
    who: 'Sofia Carson',
    text: 'Fans are demanding a sequel, she tells Variety soon after the release. She’s curious too: you never know.',
    cites: [...article2022(14, 15), ...update2025(10, 11)]
  },
  {
    date: null,
    who: 'Elizabeth Allen Rosenbaum',
    text: 'In the same interview the director won’t rule it out. But they’d have to really love it, and nothing’s settled.',
    cites: [...article2022(16, 17), ...update2025(12, 13)]
  },
  {
    date: null,
    who: 'The 2022 article',
    text: 'No sequel announced. The chances look slim, and Netflix has the last word.',
    cites: article2022(12, 13, 18)
  },
  {
    date: null,
    who: 'The 2022 article',
    text: 'Its best guess, if a sequel ever comes: late 2023 or early 2024. Both went by without one.',
    cites: [...article2022(24), ...report2024(8)]
  },
  {
    date: '2024-12-24',
    who: 'Sofia Carson',
    text: 'There are conversations, she tells Variety, and that’s all we get. She’s protective of how it happens, and if.',
    cites: report2024(1, 2)
  },
  {
    date: '2024-12-24',
    who: 'Nicholas Galitzine',
    text: 'He sees a few ways to tackle a sequel, the article says. It doesn’t say which.',
    cites: report2024(3)
  },
  {
    date: '2025-03-17',
    who: 'The March 2025 article',
    text: 'Carson’s quote is news again, now from the Just for Variety podcast. It’s the same quote, word for word.',
    cites: [...report2024(2), ...update2025(5, 7, 9)]
  },
  {
    date: '2025-03-17',
    who: 'The March 2025 article',
    text: 'Nothing’s confirmed. A sequel still needs the right script and a yes from Netflix.',
    cites: update2025(6, 17)
  }
]

/** The year of a text without a date, where the news has one. */
export const undatedYear = '2022'

/** The day of the latest text: nothing after it is known here. */
export const newsAsOf = '2025-03-17'

/** Questions that none of the texts answers. */
export const openQuestions: string[] = [
  'Will Netflix say yes?',
  'Will the right script turn up?',
  'Will Carson and Galitzine both be back?',
  'When would it come out? The only guess has come and gone.',
  'What would it be about? That’s what your vote is for.'
]

import type { NewsItem } from '../core/domain/film.ts'
import { article2022, report2024, update2025 } from './sources.ts'

/** Oldest first. */
export const news: NewsItem[] = [
  {
    date: null,
    who: 'Sofia Carson',
    text: 'In 2022, soon after the release, she tells Variety that fans are demanding a sequel and that she would be curious to see the story go on. You never know, she says.',
    cites: [...update2025(10, 11), ...article2022(15)]
  },
  {
    date: null,
    who: 'Elizabeth Allen Rosenbaum',
    text: 'In the same 2022 interview the director will not rule it out. It would have to be something they truly love, and nothing specific has been found yet.',
    cites: [...update2025(12, 13), ...article2022(17)]
  },
  {
    date: null,
    who: 'The 2022 article',
    text: 'No sequel has been announced. It thinks the chances slim, and leaves the last word to Netflix.',
    cites: article2022(12, 13, 18)
  },
  {
    date: null,
    who: 'The 2022 article',
    text: 'It guesses at late 2023 or early 2024 for a release, should there be one. That time passed without a sequel.',
    cites: [...article2022(24), ...report2024(8)]
  },
  {
    date: '2024-12-24',
    who: 'Sofia Carson',
    text: 'She tells Variety that there are conversations, and no more than that. She is protective of how a sequel comes about, and of whether it does.',
    cites: report2024(1, 2)
  },
  {
    date: '2024-12-24',
    who: 'The December 2024 report',
    text: 'It mentions that Nicholas Galitzine sees a few ways to approach a sequel, without quoting him, and says that fans can only wait for a confirmation.',
    cites: report2024(3, 8)
  },
  {
    date: '2025-03-17',
    who: 'The March 2025 update',
    text: 'It repeats Carson’s words as news, and names the Just for Variety podcast as the place. They are the same words as in December.',
    cites: [...update2025(5, 7, 9), ...report2024(2)]
  },
  {
    date: '2025-03-17',
    who: 'The March 2025 update',
    text: 'Nothing is confirmed. Whether the right script and Netflix’s approval will ever come is open. This is as far as our three texts go.',
    cites: update2025(6, 17)
  }
]

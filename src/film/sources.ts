import type { Cite, Source } from './types.ts'

export const sources: Source[] = [
  {
    id: 'first-look',
    title: '“Will there be a Purple Hearts 2?” (article, 2022)',
    date: null,
    paragraphs: 90
  },
  {
    id: 'december-2024',
    title: 'Sequel “might be in the works” (article, December 2024)',
    date: '2024-12-24',
    paragraphs: 8
  },
  {
    id: 'march-2025',
    title: '“Is There a Purple Hearts 2 Coming?” (article, March 2025)',
    date: '2025-03-17',
    paragraphs: 18
  }
]

const citing =
  (source: string) =>
  (...paragraphs: number[]): Cite[] =>
    paragraphs.map(paragraph => ({ source, paragraph }))

export const article2022 = citing('first-look')
export const report2024 = citing('december-2024')
export const update2025 = citing('march-2025')
/** Readers' comments under the article of 2022, by paragraph. */
export const readers2022 = citing('first-look')

import { expect, test } from 'vitest'
import { news } from '../../../src/film/news.ts'
import { newsDays } from '../../../src/app/news/news-days.ts'

test('news are grouped by day, oldest first, without losing any', () => {
  const dates = newsDays.map(({ date }) => date)
  expect(dates).toEqual([...new Set(news.map(({ date }) => date))])
  const reports = newsDays.flatMap(({ date, reports }) =>
    reports.map(({ who, text }) => ({ date, who, text }))
  )
  expect(reports).toEqual(news.map(({ date, who, text }) => ({ date, who, text })))
})

test('each report has its sources', () => {
  const [first] = newsDays.flatMap(({ reports }) => reports)
  expect(first?.origins).toEqual([
    {
      title: '“Is There a Purple Hearts 2 Coming?” (article, March 2025)',
      areComments: false,
      paragraphs: [10, 11]
    },
    {
      title: '“Will there be a Purple Hearts 2?” (article, 2022)',
      areComments: false,
      paragraphs: [14, 15]
    }
  ])
})

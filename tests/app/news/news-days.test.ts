import { expect, test } from 'vitest'
import { news } from '../../../src/film/news.ts'
import { newsDays } from '../../../src/app/news/news-days.ts'

test('what came out on one day stands together, oldest first, and nothing is left out', () => {
  const dates = newsDays.map(({ date }) => date)
  expect(dates).toEqual([...new Set(news.map(({ date }) => date))])
  const told = newsDays.flatMap(({ date, reports }) =>
    reports.map(({ who, text }) => ({ date, who, text }))
  )
  expect(told).toEqual(news.map(({ date, who, text }) => ({ date, who, text })))
})

test('each piece of news says where it comes from', () => {
  const [first] = newsDays.flatMap(({ reports }) => reports)
  expect(first?.origins).toEqual([
    {
      title: '“Will there be a Purple Hearts 2?” (article, 2022)',
      areComments: false,
      paragraphs: [14, 15]
    },
    {
      title: '“Is There a Purple Hearts 2 Coming?” (article, March 2025)',
      areComments: false,
      paragraphs: [10, 11]
    }
  ])
})

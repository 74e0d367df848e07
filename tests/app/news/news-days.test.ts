import { expect, test } from 'vitest'
import { news } from '../../../src/film/news.ts'
import { originsOf } from '../../../src/film/origins.ts'
import { newsCites, newsStore } from '../../../src/app/news/news-days.ts'
import { startApp } from '../../world/start-app.ts'

const newsDays = newsStore(startApp().app).newsDays.get()

test('news are grouped by day, oldest first, without losing any', () => {
  const dates = newsDays.map(({ date }) => date)
  expect(dates).toEqual([...new Set(news.map(({ date }) => date))])
  const reports = newsDays.flatMap(({ date, reports }) =>
    reports.map(({ who, text }) => ({ date, who, text }))
  )
  expect(reports).toEqual(news.map(({ date, who, text }) => ({ date, who, text })))
})

test('the sources of all news are told together, each paragraph once', () => {
  const told = newsCites.map(({ source, paragraph }) => `${source} ${paragraph}`)
  const cited = news.flatMap(({ cites }) => cites.map(each => `${each.source} ${each.paragraph}`))
  expect(told.toSorted()).toEqual([...new Set(cited)].toSorted())
  expect(originsOf(newsCites).length).toBe(new Set(newsCites.map(({ source }) => source)).size)
})

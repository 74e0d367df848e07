import { news } from '../../film/news.ts'
import { originsOf, type Origin } from '../../film/origins.ts'

export interface NewsReport {
  who: string
  text: string
  origins: Origin[]
}

/** What came out on one day. */
export interface NewsDay {
  /** ISO date; `null` where the text carries none. */
  date: string | null
  reports: NewsReport[]
}

/** Oldest first. */
export const newsDays: readonly NewsDay[] = [...new Set(news.map(({ date }) => date))].map(
  date => ({
    date,
    reports: news
      .filter(item => item.date === date)
      .map(({ who, text, cites }) => ({ who, text, origins: originsOf(cites) }))
  })
)

export { newsAsOf, openQuestions, undatedYear } from '../../film/news.ts'

import { film } from '../../film/index.ts'
import { originsOf, type Origin } from './origins.ts'

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
export const newsDays: readonly NewsDay[] = [...new Set(film.news.map(({ date }) => date))].map(
  date => ({
    date,
    reports: film.news
      .filter(item => item.date === date)
      .map(({ who, text, cites }) => ({ who, text, origins: originsOf(cites) }))
  })
)

export const { newsAsOf, openQuestions } = film

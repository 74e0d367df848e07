import { news } from '../../film/news.ts'
import { originsOf, type Origin } from '../../film/origins.ts'

export interface NewsReport {
  who: string
  text: string
  origins: Origin[]
}

export interface NewsDay {
  date: string | null
  reports: NewsReport[]
}

export const newsDays: readonly NewsDay[] = [...new Set(news.map(({ date }) => date))].map(
  date => ({
    date,
    reports: news
      .filter(item => item.date === date)
      .map(({ who, text, cites }) => ({ who, text, origins: originsOf(cites) }))
  })
)

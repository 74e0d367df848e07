import { news } from '../../film/news.ts'
import { sources } from '../../film/sources.ts'
import type { Cite } from '../../film/types.ts'

export interface NewsReport {
  who: string
  text: string
}

export interface NewsDay {
  date: string | null
  reports: NewsReport[]
}

export const newsDays: readonly NewsDay[] = [...new Set(news.map(({ date }) => date))].map(
  date => ({
    date,
    reports: news.filter(item => item.date === date).map(({ who, text }) => ({ who, text }))
  })
)

/** Each cited paragraph of all news once, in the order of the texts. */
export const newsCites: readonly Cite[] = sources.flatMap(({ id }) =>
  [
    ...new Set(
      news.flatMap(({ cites }) =>
        cites.filter(cite => cite.source === id).map(cite => cite.paragraph)
      )
    )
  ]
    .sort((one, other) => one - other)
    .map(paragraph => ({ source: id, paragraph }))
)

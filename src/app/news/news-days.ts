import { atom, computed } from 'nanostores'
import { news, openQuestions } from '../../film/news.ts'
import { sources } from '../../film/sources.ts'
import type { FilmTexts } from '../../film/texts.ts'
import type { Cite } from '../../film/types.ts'
import { defineStore } from '../app.ts'
import { languageStore } from '../settings/language.ts'
import type { Language } from '../text/languages.ts'

export interface NewsReport {
  who: string
  text: string
}

export interface NewsDay {
  date: string | null
  reports: NewsReport[]
}

type NewsTexts = Pick<FilmTexts, 'news' | 'openQuestions'>

const own: NewsTexts = { news, openQuestions }

export const newsStore = defineStore(app => {
  const { followLanguage, language } = languageStore(app)
  const texts = atom(own)

  const fetchIn = async (code: Language): Promise<() => void> => {
    const film = code === 'en' ? null : await import('../text/other-words.ts')
    const found = await film?.partIn(code, 'news')
    return () => {
      texts.set(found ?? own)
    }
  }

  followLanguage(fetchIn)

  /** In the chosen language. */
  async function fetchNews(): Promise<void> {
    const show = await fetchIn(language.get())
    show()
  }

  const newsDays = computed(texts, ({ news: said }): NewsDay[] => {
    const items = news.map((item, place) => ({ ...item, ...said[place] }))
    return [...new Set(items.map(({ date }) => date))].map(date => ({
      date,
      reports: items.filter(item => item.date === date).map(({ who, text }) => ({ who, text }))
    }))
  })

  const questions = computed(texts, ({ openQuestions: open }) => open)

  return { fetchNews, newsDays, questions }
})

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

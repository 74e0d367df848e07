import type { Identity, NewsItem, Option, Storyline, Tone } from './types.ts'

/** The texts of a question. Options, events and pairs have the places they have in the film. */
export interface QuestionTexts {
  prompt: string
  explanation: string
  options?: readonly Option[]
  events?: readonly string[]
  pairs?: readonly (readonly [string, string])[]
}

/** By number. */
export type TextsByNumber = Readonly<Record<number, QuestionTexts>>

/**
 * The texts of a film in another language, by number, id and place. Right answers, facts, numbers, ids and
 * cites are not among them: those are the film's, whatever its language. Titles of sources are names.
 */
export interface FilmTexts {
  identity: Pick<Identity, 'title' | 'sequel' | 'madeBy' | 'heroes'>
  /** By id. */
  storylines: Readonly<Record<string, Pick<Storyline, 'title' | 'pitch'>>>
  questions: TextsByNumber
  news: readonly Pick<NewsItem, 'who' | 'text'>[]
  openQuestions: readonly string[]
  tone: Tone
}

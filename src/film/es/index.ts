import type { FilmTexts } from '../texts.ts'
import { identity } from './identity.ts'
import { news, openQuestions } from './news.ts'
import { questions } from './questions/index.ts'
import { storylines } from './storylines.ts'
import { tone } from './tone.ts'

/** Spanish, for Latin America first. */
export const texts: FilmTexts = { identity, storylines, questions, news, openQuestions, tone }

import type { Film } from './types.ts'
import { comments } from './comments.ts'
import { identity } from './identity.ts'
import { news, newsAsOf, openQuestions, undatedYear } from './news.ts'
import { questions } from './questions/index.ts'
import { sources } from './sources.ts'
import { storylines } from './storylines.ts'

export const film: Film = {
  ...identity,
  sources,
  questions: [...questions].sort((a, b) => a.number - b.number),
  storylines,
  comments,
  news,
  newsAsOf,
  undatedYear,
  openQuestions
}

import type { Film } from './types.ts'
import { comments } from './comments.ts'
import { identity } from './identity.ts'
import { news, newsAsOf, openQuestions } from './news.ts'
import { retired } from './questions/retired.ts'
import { sources } from './sources.ts'
import { quickTenPool } from './quick-ten-pool.ts'
import { storylines } from './storylines.ts'

export const film: Film = {
  ...identity,
  sources,
  questions: [...quickTenPool, ...retired].sort((one, other) => one.number - other.number),
  storylines,
  comments,
  news,
  newsAsOf,
  openQuestions
}

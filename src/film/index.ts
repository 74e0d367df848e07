import type { Film } from './types.ts'
import { comments } from './comments.ts'
import { identity } from './identity.ts'
import { news, newsAsOf, openQuestions } from './news.ts'
import { matches } from './questions/matches.ts'
import { orders } from './questions/orders.ts'
import { retired } from './questions/retired.ts'
import { talk } from './questions/talk.ts'
import { voices } from './questions/voices.ts'
import { sources } from './sources.ts'
import { quickTenPool } from './quick-ten-pool.ts'
import { storylines } from './storylines.ts'

export const film: Film = {
  ...identity,
  sources,
  questions: [...quickTenPool, ...orders, ...voices, ...matches, ...talk, ...retired].sort(
    (a, b) => a.number - b.number
  ),
  storylines,
  comments,
  news,
  newsAsOf,
  openQuestions
}

import type { Film } from '../core/film.ts'
import { comments } from './comments.ts'
import { news } from './news.ts'
import { ending } from './questions/ending.ts'
import { making } from './questions/making.ts'
import { matches } from './questions/matches.ts'
import { orders } from './questions/orders.ts'
import { plot } from './questions/plot.ts'
import { statements } from './questions/statements.ts'
import { talk } from './questions/talk.ts'
import { voices } from './questions/voices.ts'
import { sources } from './sources.ts'
import { storylines } from './storylines.ts'

export const film: Film = {
  id: 'purple-hearts',
  edition: 1,
  title: 'Purple Hearts',
  year: 2022,
  sources,
  questions: [
    ...plot,
    ...ending,
    ...statements,
    ...orders,
    ...voices,
    ...matches,
    ...making,
    ...talk
  ].sort((a, b) => a.number - b.number),
  storylines,
  comments,
  news
}

import type { Question } from './types.ts'
import { ending } from './questions/ending.ts'
import { lines } from './questions/lines.ts'
import { making } from './questions/making.ts'
import { matches } from './questions/matches.ts'
import { orders } from './questions/orders.ts'
import { plot } from './questions/plot.ts'
import { talk } from './questions/talk.ts'
import { voices } from './questions/voices.ts'

/** All questions that are still asked: a quick ten draws from all of them. */
export const quickTenPool: readonly Question[] = [
  ...plot,
  ...ending,
  ...making,
  ...talk,
  ...voices,
  ...lines,
  ...orders,
  ...matches
].sort((one, other) => one.number - other.number)

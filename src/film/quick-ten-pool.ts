import type { Question } from './types.ts'
import { ending } from './questions/ending.ts'
import { lines } from './questions/lines.ts'
import { making } from './questions/making.ts'
import { plot } from './questions/plot.ts'

/** All that a quick ten draws from, and nothing else: a first visit needs no more. */
export const quickTenPool: readonly Question[] = [...plot, ...ending, ...making, ...lines].sort(
  (a, b) => a.number - b.number
)

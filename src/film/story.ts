import type { Question } from '../core/domain/film.ts'
import { ending } from './questions/ending.ts'
import { plot } from './questions/plot.ts'
import { statements } from './questions/statements.ts'

/** All that a quick ten asks: the choices on the story and its ending. A first visit needs no more. */
export const story: readonly Question[] = [...plot, ...ending, ...statements].sort(
  (a, b) => a.number - b.number
)

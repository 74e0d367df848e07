import type { Question } from './types.ts'
import { film } from './index.ts'

/** All questions that are still asked: a quick ten draws from all of them. */
export const quickTenPool: readonly Question[] = film.questions.filter(({ retired }) => !retired)

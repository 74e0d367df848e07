import type { Question } from './types.ts'
import { film } from './index.ts'

/** Whether a quick ten may ask it: a choice on the film, or a line that is a real comment or made up. */
const isQuick = (question: Question): boolean =>
  question.kind === 'choice' && (question.topic !== 'talk' || question.form === 'comment')

/** All that a quick ten draws from, and nothing else: a first visit needs no more. */
export const quickTenPool: readonly Question[] = film.questions.filter(
  question => isQuick(question) && !question.retired
)

import { encodeResult } from '../../../src/links/index.ts'
import { isComment } from '../../../src/quiz/rules/comment-questions.ts'
import { film } from '../../../src/film/index.ts'

const open = film.questions.filter(({ retired }) => !retired)
export const questions = [
  open.find(question => question.kind === 'choice' && question.options.length === 4),
  open.find(isComment),
  open.find(({ kind }) => kind === 'order'),
  open.find(({ kind }) => kind === 'match')
].map(question => question?.number ?? 0)
const quiz = { mode: 'ten' as const, questions, right: questions.map(() => true) }
/** The address of a challenge with a question of each kind. */
export const everyKind = `#/quiz/${encodeResult({ quiz }, film)}`

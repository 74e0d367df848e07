import type { ChoiceQuestion, Question } from '../../film/types.ts'
import { shuffle } from '../../links/random.ts'
import { eachFactOnce, stillAsked } from './round.ts'

const TEN = 10

/** Whether it asks if a line is a real comment or made up. */
export function isComment(question: Question): question is ChoiceQuestion & { form: 'comment' } {
  return 'form' in question && question.form === 'comment'
}

/**
 * Lines that are real comments or made up, as many of the one as of the other, in an order that
 * depends on the seed alone.
 * @param most how many at most
 */
export function commentQuestions(
  questions: readonly Question[],
  seed: number,
  most = TEN
): Question[] {
  const lines = shuffle(stillAsked(questions).filter(isComment), seed)
  const half = (answer: number) =>
    eachFactOnce(
      lines.filter(line => line.answer === answer),
      Math.floor(most / 2)
    )
  const [real, madeUp] = [half(0), half(1)]
  const each = Math.min(real.length, madeUp.length)
  return shuffle([...real.slice(0, each), ...madeUp.slice(0, each)], seed)
}

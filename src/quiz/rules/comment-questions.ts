import type { ChoiceQuestion, Question } from '../../film/types.ts'
import { shuffle } from '../../links/random.ts'
import { pickUnrelated, stillAsked } from './round.ts'

const TEN = 10

/** A question whether a quoted line is a real comment or made up. */
export function isComment(question: Question): question is ChoiceQuestion & { form: 'comment' } {
  return 'form' in question && question.form === 'comment'
}

/**
 * Comment questions in an order that depends on the seed alone: half of them real, half made up.
 * @param most the highest number of questions
 */
export function commentQuestions(
  questions: readonly Question[],
  seed: number,
  most = TEN
): Question[] {
  const lines = shuffle(stillAsked(questions).filter(isComment), seed)
  const half = (answer: number) =>
    pickUnrelated(
      lines.filter(line => line.answer === answer),
      Math.floor(most / 2)
    )
  const [real, madeUp] = [half(0), half(1)]
  const each = Math.min(real.length, madeUp.length)
  return shuffle([...real.slice(0, each), ...madeUp.slice(0, each)], seed)
}

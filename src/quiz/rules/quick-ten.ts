import type { Question } from '../../film/types.ts'
import { shuffle } from '../../links/random.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import { isComment } from './comment-questions.ts'
import { eachFactOnce, easyFirst, stillAsked, type PlayedRound } from './round.ts'

const TEN = 10

/** How many of each difficulty, beside the one line that is a real comment or made up. */
const MIX: Record<Question['difficulty'], number> = { 1: 3, 2: 4, 3: 2 }

/** Those that a quick ten may ask: one tap each, on the film or on a line about it. */
export function forQuickTen(questions: readonly Question[]): Question[] {
  return stillAsked(questions).filter(
    question => rulesOf(question).isOneTap && (question.topic !== 'talk' || isComment(question))
  )
}

/**
 * Three easy choices, four middling, a line that is a real comment or made up, and two hard ones, every
 * fact once; where one of these runs short, others fill up. What was asked least often in the rounds so
 * far comes before the rest, so that the next round is a new one.
 */
export function quickTen(
  questions: readonly Question[],
  played: readonly PlayedRound[],
  seed: number
): Question[] {
  const before = played.flatMap(round => round.questions.map(({ fact }) => fact))
  const times = ({ fact }: Question) => before.filter(other => other === fact).length
  const rarestFirst = shuffle(forQuickTen(questions), seed).sort(
    (one, other) => times(one) - times(other)
  )
  const lines = rarestFirst.filter(isComment)
  const others = rarestFirst.filter(question => !isComment(question))
  const ten: Question[] = []
  for (const level of [1, 2, 3] as const) {
    eachFactOnce(
      others.filter(({ difficulty }) => difficulty === level),
      MIX[level],
      ten
    )
  }
  eachFactOnce(lines, 1, ten)
  eachFactOnce(others, TEN - ten.length, ten)
  return easyFirst(ten)
}

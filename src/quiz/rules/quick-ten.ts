import type { Question } from '../../film/types.ts'
import { shuffle } from '../../links/random.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import { isComment } from './comment-questions.ts'
import { pickUnrelated, easyFirst, stillAsked, type PlayedRound } from './round.ts'

const TEN = 10

/** The number of questions of each difficulty, besides one comment question. */
const MIX: Record<Question['difficulty'], number> = { 1: 3, 2: 4, 3: 2 }

/** The questions that a quick ten may ask: of one tap, on the film, or comment questions. */
export function forQuickTen(questions: readonly Question[]): Question[] {
  return stillAsked(questions).filter(
    question => rulesOf(question).isOneTap && (question.topic !== 'talk' || isComment(question))
  )
}

/**
 * Picks ten questions by `MIX` and one comment question, easy ones first. If a difficulty has too few,
 * others fill up. Facts that were asked least often in the played rounds are preferred.
 */
export function quickTen(
  questions: readonly Question[],
  played: readonly PlayedRound[],
  seed: number
): Question[] {
  const asked = played.flatMap(round => round.questions.map(({ fact }) => fact))
  const times = ({ fact }: Question) => asked.filter(other => other === fact).length
  const rarestFirst = shuffle(forQuickTen(questions), seed).sort(
    (one, other) => times(one) - times(other)
  )
  const lines = rarestFirst.filter(isComment)
  const others = rarestFirst.filter(question => !isComment(question))
  const ten: Question[] = []
  for (const level of [1, 2, 3] as const) {
    pickUnrelated(
      others.filter(({ difficulty }) => difficulty === level),
      MIX[level],
      ten
    )
  }
  pickUnrelated(lines, 1, ten)
  pickUnrelated(others, TEN - ten.length, ten)
  return easyFirst(ten)
}

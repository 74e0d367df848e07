import type { Question } from '../domain/film.ts'
import { easyFirst, pickQuestions, type PlayedRound } from './round.ts'

const TEN = 10

/**
 * Choices on the story and its ending, one tap each, every fact once, the easy ones first. What was
 * asked least often in the rounds so far comes before the rest, so that the next round is a new one.
 */
export function quickTen(
  questions: readonly Question[],
  played: readonly PlayedRound[],
  seed: number
): Question[] {
  const asked = played.flatMap(round => round.questions.map(({ fact }) => fact))
  const times = ({ fact }: Question) => asked.filter(other => other === fact).length
  const story = questions.filter(
    ({ kind, topic }) => kind === 'choice' && (topic === 'plot' || topic === 'ending')
  )
  const rarestFirst = pickQuestions(story, seed).sort((one, other) => times(one) - times(other))
  return easyFirst(rarestFirst.slice(0, TEN))
}

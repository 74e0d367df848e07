import type { NumberedQuestion } from '../../film/types.ts'

/** Whether two lists hold the same questions, in whatever order. */
function isSameSet(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every(number => others.includes(number))
}

/**
 * Whether a round was played on these questions: on all of them or, where some have been retired
 * since the link was made, on those of them that are still asked.
 */
export function arePlayed(
  asked: readonly number[],
  played: readonly number[],
  questions: readonly NumberedQuestion[]
): boolean {
  const isRetired = (number: number) =>
    questions.some(question => question.number === number && question.retired)
  return (
    isSameSet(asked, played) ||
    isSameSet(
      asked.filter(number => !isRetired(number)),
      played
    )
  )
}

import type { NumberedQuestion } from '../../film/types.ts'

function isSameSet(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every(number => others.includes(number))
}

/** Whether a round asked the questions of a link, or all of them that are not retired by now. */
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

import type { Question } from '../../film/types.ts'
import { randomFrom, seedFor } from '../../links/random.ts'
import { marks } from './check.ts'
import { eachFactOnce, easyFirst, stillAsked, type PlayedRound } from './round.ts'

const TEN = 10
const FIVE = 5
const WEEK = 7

/**
 * Five questions that are the same for everybody that day. Each question draws a number for the day
 * from its permanent number, and the lowest five are asked (rendezvous hashing, Thaler and
 * Ravishankar 1996). So their order in the film is of no consequence, and a question added later
 * changes a day only if it is among the five. Within a week no fact is asked twice, as far as the
 * film has enough of them.
 * @param day days since 1 January 1970
 */
export function dailyFive(questions: readonly Question[], day: number): Question[] {
  const open = stillAsked(questions)
  const facts = new Set(open.map(({ fact }) => fact)).size
  const cycle = Math.min(WEEK, Math.max(1, Math.floor(facts / FIVE)))
  const asked: Question[] = []
  let five: Question[] = []
  for (let today = day - (day % cycle); today <= day; today++) {
    const lot = ({ number }: Question) => randomFrom(seedFor(today, number))()
    five = eachFactOnce(
      [...open].sort((one, other) => lot(one) - lot(other)),
      FIVE,
      asked
    )
  }
  return easyFirst(five)
}

/**
 * What was last answered wrong, the latest first: at most ten questions, each fact once, none retired.
 * @param played oldest first
 */
export function missedQuestions(played: readonly PlayedRound[]): Question[] {
  const missed = new Set<Question>()
  for (const { round, questions } of played) {
    marks(round, questions).forEach((right, index) => {
      for (const question of questions.slice(index, index + 1)) {
        missed.delete(question)
        if (!right) missed.add(question)
      }
    })
  }
  return eachFactOnce(stillAsked([...missed]).reverse(), TEN)
}

import type { Question } from '../../../film/types.ts'
import { randomFrom, seedFor } from '../../../links/random.ts'
import { marks } from '../check.ts'
import { pickUnrelated, easyFirst, stillAsked, type PlayedRound } from '../round.ts'
import { FIRST_TASTE, tastyFive } from './weekday-taste.ts'

const TEN = 10
const FIVE = 5
const WEEK = 7

/**
 * Five questions, the same for everybody on that day. Each question gets a hash of the day and its
 * permanent number, and the lowest five are asked (rendezvous hashing, Thaler and Ravishankar 1996):
 * a question added later changes a day only if it is among the five. Since `FIRST_TASTE`, the lowest of what
 * the weekday has a taste for. No fact is asked twice within a week, if the film has enough facts.
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
    const lots = [...open].sort((one, other) => lot(one) - lot(other))
    five = today < FIRST_TASTE ? pickUnrelated(lots, FIVE, asked) : tastyFive(lots, today, asked)
  }
  return easyFirst(five)
}

/**
 * Up to ten unrelated questions whose last answer was wrong, latest first.
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
  return pickUnrelated(stillAsked([...missed]).reverse(), TEN)
}

import { describe, expect, test } from 'vitest'
import type { Question } from '../../../../src/film/types.ts'
import { rightAnswer } from '../../../../src/quiz/rules/check.ts'
import { startRound, type PlayedRound } from '../../../../src/quiz/rules/round.ts'
import { dailyFive, missedQuestions } from '../../../../src/quiz/rules/daily/daily-and-missed.ts'
import { fixtureFilm } from '../../../fixtures/film.ts'

const { questions } = fixtureFilm
const numbers = (asked: readonly Question[]) => asked.map(({ number }) => number)

/** A round of these questions, in which those that are listed were answered wrong. */
function played(asked: number[], wrong: number[] = []): PlayedRound {
  const found = asked.flatMap(number => questions.filter(question => question.number === number))
  const round = startRound({ id: 'a', mode: 'ten', seed: 1, questions: asked, startedAt: 0 })
  const answers = found.map(question => ({
    given: wrong.includes(question.number) ? [1] : rightAnswer(question),
    took: 1
  }))
  return { round: { ...round, answers, at: answers.length }, questions: found }
}

describe('the daily five', () => {
  const day = 20_779

  test('same day, same questions, in any order of the film’s questions', () => {
    expect(numbers(dailyFive(questions.toReversed(), day))).toEqual(
      numbers(dailyFive(questions, day))
    )
    expect(dailyFive(questions, day)).toHaveLength(5)
  })

  test('easy ones first; of the same difficulty, one-tap ones first', () => {
    const five = questions.slice(0, 5).map((question, index): Question => {
      const about = { ...question, difficulty: index < 2 ? 1 : index < 4 ? 2 : 3 } as const
      return index % 2 === 0 ? about : { ...about, kind: 'order', events: ['a', 'b'] }
    })
    expect(numbers(dailyFive(five.toReversed(), day))).toEqual(numbers(five))
  })

  test('no question twice within a week', () => {
    const monday = day - (day % 7)
    const week = Array.from({ length: 7 }, (_, later) =>
      numbers(dailyFive(questions, monday + later))
    )
    expect(new Set(week.flat()).size).toBe(35)
  })

  test('a question added: most days keep their five', () => {
    const days = Array.from({ length: 100 }, (_, later) => day + later)
    const changed = days.filter(
      one =>
        numbers(dailyFive(questions, one)).join() !==
        numbers(dailyFive(questions.slice(1), one)).join()
    )
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.length).toBeLessThan(50)
  })

  test('no retired ones', () => {
    const open = questions.slice(0, 40)
    const all = [
      ...open,
      ...questions.slice(40).map(question => ({ ...question, retired: true }) as const)
    ]
    for (const later of [0, 1, 2, 3, 4, 5, 6]) {
      expect(numbers(dailyFive(all, day + later))).toEqual(numbers(dailyFive(open, day + later)))
    }
  })

  test('few facts: none twice on one day, repeated within a week', () => {
    const few = questions.map(question => ({ ...question, fact: `fact-${question.number % 12}` }))
    for (const later of [0, 1, 2, 3]) {
      const five = dailyFive(few, day + later)
      expect(new Set(five.map(({ fact }) => fact)).size).toBe(5)
    }
    expect(dailyFive(questions.slice(0, 3), day)).toHaveLength(3)
  })
})

describe('the missed questions', () => {
  test('questions whose last answer was wrong, latest first', () => {
    expect(numbers(missedQuestions([played([1, 2, 3], [1, 3]), played([4, 1], [4])]))).toEqual([
      4, 3
    ])
    expect(numbers(missedQuestions([played([1, 2], [1]), played([3, 1], [3, 1])]))).toEqual([1, 3])
    expect(missedQuestions([])).toEqual([])
  })

  test('are ten at most', () => {
    const many = questions.slice(0, 15).map(({ number }) => number)
    expect(missedQuestions([played(many, many)])).toHaveLength(10)
  })

  test('no retired ones', () => {
    const missed = played([1, 2, 3], [1, 2, 3])
    const asked = missed.questions.map((question, index): Question =>
      index === 1 ? { ...question, retired: true } : question
    )
    expect(numbers(missedQuestions([{ ...missed, questions: asked }]))).toEqual([3, 1])
  })

  test('unanswered questions are left out', () => {
    const { round, questions: asked } = played([1, 2, 3], [1, 2, 3])
    const broken = { round: { ...round, answers: round.answers.slice(0, 1) }, questions: asked }
    expect(numbers(missedQuestions([broken]))).toEqual([1])
  })
})

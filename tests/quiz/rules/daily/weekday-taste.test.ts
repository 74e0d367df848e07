import { describe, expect, test } from 'vitest'
import type { ChoiceQuestion, Question } from '../../../../src/film/types.ts'
import { isComment } from '../../../../src/quiz/rules/comment-questions.ts'
import { dailyFive } from '../../../../src/quiz/rules/daily/daily-and-missed.ts'
import { FIRST_DAILY } from '../../../../src/quiz/rules/daily/daily-number.ts'
import { FIRST_TASTE } from '../../../../src/quiz/rules/daily/weekday-taste.ts'
import { areRelated } from '../../../../src/quiz/rules/round.ts'
import { fixtureFilm } from '../../../fixtures/film.ts'

const dayOf = (date: string) => Date.parse(date) / 86_400_000

const WEEKS = 30
const { questions } = fixtureFilm

/** The five of one weekday in each of thirty weeks. 2 December 2026 is a Wednesday. */
function fives(weekday: number, asked: readonly Question[] = questions): Question[][] {
  const first = dayOf('2026-12-06') + weekday
  return Array.from({ length: WEEKS }, (_, week) => dailyFive(asked, first + week * 7))
}

/** A question of its own for each number from 1 on. */
function manyQuestions(
  length: number,
  about: (number: number) => Partial<ChoiceQuestion>
): Question[] {
  return Array.from({ length }, (_, at) => ({
    number: at + 1,
    fact: `fact-${at + 1}`,
    topic: 'plot',
    difficulty: 2,
    prompt: '?',
    explanation: '',
    cites: [],
    kind: 'choice',
    options: [{ text: 'This' }, { text: 'That' }],
    answer: 0,
    ...about(at + 1)
  }))
}

describe('days before 2 December 2026', () => {
  test('are dealt as they were', () => {
    expect(FIRST_TASTE).toBe(dayOf('2026-12-02'))
    const days = Array.from({ length: FIRST_TASTE - FIRST_DAILY }, (_, later) =>
      dailyFive(questions, FIRST_DAILY + later).map(({ number }) => number)
    )
    expect(days).toEqual([
      [2, 14, 49, 51, 21],
      [3, 35, 41, 7, 12],
      [45, 4, 64, 62, 56],
      [66, 34, 19, 40, 16],
      [31, 22, 12, 48, 24],
      [10, 40, 69, 36, 30],
      [56, 7, 3, 14, 11],
      [44, 50, 34, 43, 15],
      [35, 19, 51, 42, 52],
      [28, 29, 41, 6, 39],
      [58, 53, 37, 47, 59],
      [9, 27, 44, 5, 58],
      [38, 33, 6, 41, 11],
      [69, 52, 63, 55, 30],
      [13, 3, 53, 54, 56],
      [21, 24, 46, 23, 42],
      [70, 2, 65, 59, 31],
      [28, 16, 45, 26, 40],
      [67, 57, 18, 2, 68],
      [53, 14, 65, 39, 19],
      [52, 42, 26, 30, 59],
      [45, 55, 69, 41, 11],
      [62, 7, 48, 25, 31],
      [3, 63, 10, 37, 49],
      [44, 1, 12, 15, 20],
      [33, 11, 39, 13, 26],
      [14, 2, 34, 4, 55],
      [12, 61, 22, 32, 51],
      [42, 7, 6, 18, 69],
      [47, 9, 37, 66, 63],
      [5, 38, 20, 35, 70]
    ])
  })
})

describe('since then', () => {
  const SUNDAY = 0
  const MONDAY = 1
  const WEDNESDAY = 3
  const FRIDAY = 5

  test('the weekdays are those of the calendar', () => {
    expect(new Date('2026-12-06').getUTCDay()).toBe(SUNDAY)
  })

  test('five unrelated questions each day, the same for everyone, none twice within a week', () => {
    const start = dayOf('2026-12-03')
    for (let day = start; day < start + 70; day += 7) {
      const week = Array.from({ length: 7 }, (_, later) => dailyFive(questions, day + later)).flat()
      expect(new Set(week).size).toBe(35)
      week.forEach((one, at) => {
        for (const other of week.slice(at + 1)) expect(areRelated(one, other)).toBe(false)
      })
    }
    expect(dailyFive(questions.toReversed(), start)).toEqual(dailyFive(questions, start))
  })

  test('at most one question is on the making of the film', () => {
    for (let day = FIRST_TASTE; day < FIRST_TASTE + 100; day++) {
      const making = dailyFive(questions, day).filter(({ topic }) => topic === 'making')
      expect(making.length).toBeLessThanOrEqual(1)
    }
  })

  test('opinions of articles are never asked, as long as there is anything else', () => {
    const half = manyQuestions(80, number =>
      number % 2 ? { series: 'opinions of an article' } : {}
    )
    for (let day = FIRST_TASTE; day < FIRST_TASTE + 100; day++)
      for (const { series } of dailyFive(half, day)) expect(series).toBeUndefined()
    const opinions = half.filter(({ series }) => series)
    expect(dailyFive(opinions, FIRST_TASTE)).toHaveLength(5)
  })

  const mixed = manyQuestions(90, number => ({
    difficulty: ([1, 2, 3] as const)[number % 3] ?? 1,
    ...(number % 4 === 0 && { topic: 'making' })
  }))
  const levels = (five: readonly Question[]) => five.map(({ difficulty }) => difficulty)

  test('Monday is a warm-up', () => {
    for (const five of fives(MONDAY, mixed)) expect(levels(five)).toEqual([1, 1, 1, 1, 1])
  })

  test('Sunday is the hardest; where there are few hard ones, nothing is easy', () => {
    for (const five of fives(SUNDAY, mixed)) expect(levels(five)).toEqual([3, 3, 3, 3, 3])
    const middling = mixed.map((question): Question =>
      question.difficulty === 3 && question.number > 6 ? { ...question, difficulty: 2 } : question
    )
    for (const five of fives(SUNDAY, middling)) expect(levels(five)).not.toContain(1)
  })

  test('Friday asks whether a fan wrote that, five times where there are ten such lines', () => {
    const withLines = (length: number) =>
      manyQuestions(80, number => (number <= length ? { form: 'comment' } : {}))
    const lines = (five: readonly Question[]) => five.filter(isComment).length
    for (const five of fives(FRIDAY, withLines(14))) expect(lines(five)).toBe(5)
    expect(fives(FRIDAY, withLines(4)).map(lines)).not.toContain(0)
  })

  test('Wednesday asks who said it, up to half of such questions; other days leave them to it', () => {
    const some = manyQuestions(80, number => (number <= 6 ? { series: 'who said it' } : {}))
    const said = (five: readonly Question[]) => five.filter(({ series }) => series).length
    for (const five of fives(WEDNESDAY, some)) expect(said(five)).toBe(3)
    for (const day of [SUNDAY, MONDAY, 2, 4, FRIDAY, 6])
      for (const five of fives(day, some)) expect(said(five)).toBe(0)
    const [first = [], ...later] = fives(WEDNESDAY, some)
    const numbers = (five: readonly Question[]) => five.map(({ number }) => number).join()
    expect(later.some(five => numbers(five) !== numbers(first))).toBe(true)
  })

  test('a film with few questions has its five all the same', () => {
    const few = manyQuestions(9, () => ({ topic: 'making' }))
    for (let day = FIRST_TASTE; day < FIRST_TASTE + 14; day++)
      expect(dailyFive(few, day)).toHaveLength(5)
  })
})

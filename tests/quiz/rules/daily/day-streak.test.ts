import { describe, expect, test } from 'vitest'
import { dayStreak } from '../../../../src/quiz/rules/daily/day-streak.ts'
import { streakStamp } from '../../../../src/quiz/rules/daily/streak-stamp.ts'

const TODAY = 20_800

/** The streak after these days, oldest first: ✓ played, – missed; the last one is today. */
function streak(days: string) {
  const first = TODAY - days.length + 1
  const played = [...days].flatMap((day, at) => (day === '✓' ? [first + at] : []))
  return dayStreak(new Set(played), TODAY)
}

describe('a streak of days', () => {
  test.each([
    ['no day at all', '–', 0, 0],
    ['today alone', '✓', 1, 1],
    ['yesterday, and today is not over', '✓–', 1, 1],
    ['three days', '✓✓✓', 3, 3],
    ['three days, and today is not over', '✓✓✓–', 3, 3],
    ['one missed day', '✓✓–✓', 3, 3],
    ['yesterday missed, and today is not over', '✓✓––', 2, 2],
    ['a gap of two days', '✓✓✓––✓', 1, 3],
    ['two days missed, and today is not over', '✓✓✓–––', 0, 3],
    ['two missed days in a week: it begins after the first of them', '✓✓✓–✓✓–✓', 3, 5],
    ['two missed days in a week, and today is not over', '✓✓✓–✓––', 1, 4],
    ['a second missed day six days after the first', '✓–✓✓✓✓✓–✓', 6, 6],
    ['a second missed day seven days after the first', '✓–✓✓✓✓✓✓–✓', 8, 8],
    ['a missed day each week for three weeks', '✓–✓✓✓✓✓✓–✓✓✓✓✓✓–✓', 14, 14],
    ['every other day: two days, with one missed between', '✓–✓–✓–✓', 2, 2]
  ])('%s', (_, days, current, best) => {
    expect(streak(days)).toMatchObject({ current, best })
  })

  test('tells which day of the last seven was forgiven', () => {
    expect(streak('✓✓✓').restDay).toBeNull()
    expect(streak('✓✓–✓').restDay).toBe(TODAY - 1)
    expect(streak('✓✓––').restDay).toBe(TODAY - 1)
    expect(streak('✓–✓✓✓✓✓✓').restDay).toBe(TODAY - 6)
    expect(streak('✓–✓✓✓✓✓✓✓').restDay).toBeNull()
    expect(streak('✓✓✓–––').restDay).toBeNull()
  })

  test('a clock set back: days to come are left out', () => {
    expect(dayStreak(new Set([TODAY, TODAY + 1, TODAY + 5]), TODAY)).toEqual({
      current: 1,
      best: 1,
      restDay: null
    })
    expect(dayStreak(new Set([TODAY + 1]), TODAY)).toEqual({ current: 0, best: 0, restDay: null })
  })

  test('a flight over the date line: a day that never was is forgiven', () => {
    const beforeAndAfter = [TODAY - 3, TODAY - 2, TODAY]
    expect(dayStreak(new Set(beforeAndAfter), TODAY).current).toBe(3)
  })

  test('a flight back: the day that comes twice is played once, and the streak waits for it', () => {
    const played = new Set([TODAY - 2, TODAY - 1, TODAY])
    expect(dayStreak(played, TODAY).current).toBe(3)
    expect(dayStreak(played, TODAY - 1).current).toBe(2)
    expect(dayStreak(played, TODAY).current).toBe(3)
  })

  test('in whatever order the days were stored', () => {
    expect(dayStreak(new Set([TODAY, TODAY - 3, TODAY - 1]), TODAY)).toMatchObject({ current: 3 })
  })
})

test('streaks of 3, 7, 14 and 30 days have a stamp, others none', () => {
  const stamps = Array.from({ length: 40 }, (_, days) => [days, streakStamp(days)])
  expect(stamps.filter(([, stamp]) => stamp !== null)).toEqual([
    [3, 'regular'],
    [7, 'roadie'],
    [14, 'tourBus'],
    [30, 'lifetimePass']
  ])
})

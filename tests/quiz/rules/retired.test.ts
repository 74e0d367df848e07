import { describe, expect, test } from 'vitest'
import { compare, marks } from '../../../src/quiz/rules/check.ts'
import { pickQuestions, startRound, stillAsked } from '../../../src/quiz/rules/round.ts'
import { dailyFive, missedQuestions } from '../../../src/quiz/rules/daily/daily-and-missed.ts'
import { encodeResult, readCode } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'

const retired = film.questions.filter(question => question.retired)
const numbers = [6, 15, 21, 36, 39, 1]
const found = numbers.flatMap(number => film.questions.filter(each => each.number === number))
const round = {
  ...startRound({ id: 'a', mode: 'everything', seed: 1, questions: numbers, startedAt: 0 }),
  answers: [[3], [2], [0], [3], [1, 0, 2], [2]].map(given => ({ given, took: 1 }))
}

describe('a question that is retired', () => {
  test('is still read out of a link of its days, and written into one', () => {
    const code = 'r1ScMUZRj1ZJwdQe0A'
    const right = [true, true, false, true, false, true]
    const result = { quiz: { mode: 'everything' as const, questions: numbers, right } }
    expect(encodeResult(result, film)).toBe(code)
    expect(readCode(code, film)).toMatchObject({ ok: true, result })
  })

  test('still counts, and shows what was given, in rounds of its days', () => {
    expect(marks(round, film.questions)).toEqual([true, true, false, true, false, true])
    expect(
      found.map((question, index) => compare(question, round.answers[index]?.given ?? []))
    ).toEqual([
      [{ about: '', given: 'By video calls', right: 'By video calls' }],
      [{ about: '', given: 'Troubled', right: 'Troubled' }],
      [{ about: '', given: 'True', right: 'False' }],
      [{ about: '', given: 'Neither of them', right: 'Neither of them' }],
      expect.arrayContaining([
        { about: 'The 2022 article', given: 'The novel behind the film', right: 'Wedding Season' }
      ]),
      [{ about: '', given: 'In a bar', right: 'In a bar' }]
    ])
  })

  test('is asked no more: not for practice, not among everything', () => {
    expect(retired.length).toBeGreaterThan(0)
    expect(missedQuestions([{ round, questions: found }])).toEqual([])
    for (const seed of [1, 2, 3, 4, 5]) {
      const asked = pickQuestions(film.questions, seed)
      expect(asked.filter(question => question.retired)).toEqual([])
      expect(asked.length).toBeGreaterThanOrEqual(70)
      asked.forEach((question, index) => {
        const before = asked.slice(0, index).flatMap(({ tells = [] }) => tells)
        expect(before).not.toContain(question.fact)
      })
    }
  })
})

test('five are asked each day, week after week, none of them retired', () => {
  for (let day = 20_700; day < 21_800; day++) {
    const five = dailyFive(film.questions, day)
    expect(five).toHaveLength(5)
    expect(stillAsked(five)).toEqual(five)
  }
})

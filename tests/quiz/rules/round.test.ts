import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answerQuestion,
  giveUp,
  isFinished,
  isOpen,
  nextQuestion,
  pickQuestions,
  startRound
} from '../../../src/quiz/rules/round.ts'
import { fixtureFilm } from '../../fixtures/film.ts'

const asked = { id: 'a', mode: 'ten', seed: 1, questions: [4, 2], startedAt: 1000 } as const
const fresh = startRound(asked)

describe('a round', () => {
  test('starts at its first question without answers', () => {
    expect(startRound(asked)).toEqual({ ...asked, answers: [], at: 0 })
    expect(isOpen(fresh)).toBe(true)
    expect(isFinished(fresh)).toBe(false)
  })

  test('nextQuestion without an answer: no change', () => {
    expect(nextQuestion(fresh)).toBe(fresh)
  })

  test('keeps the first answer to a question', () => {
    const answered = answerQuestion(fresh, [3], 1500, 2500)
    expect(answered.answers).toEqual([{ given: [3], took: 1500 }])
    expect(answerQuestion(answered, [0], 20, 2520)).toBe(answered)
  })

  test('nextQuestion goes from question to question and past the last', () => {
    const second = nextQuestion(answerQuestion(fresh, [3], 1500, 2500))
    expect(second.at).toBe(1)
    expect(isOpen(second)).toBe(true)

    const answered = answerQuestion(second, [0], 900, 3400)
    expect(isFinished(answered)).toBe(true)
    expect(isOpen(answered)).toBe(true)

    const left = nextQuestion(answered)
    expect(left).toEqual({
      ...fresh,
      answers: [
        { given: [3], took: 1500 },
        { given: [0], took: 900 }
      ],
      at: 2,
      finishedAt: 3400
    })
    expect(answerQuestion(left, [1], 5, 9000)).toBe(left)
    expect(isOpen(left)).toBe(false)
    expect(nextQuestion(left)).toBe(left)
  })
})

test('giving up a round keeps its answers and closes it', () => {
  const answered = answerQuestion(fresh, [3], 1500, 2500)
  const away = giveUp(answered, 4000)
  expect(away).toEqual({ ...answered, gaveUpAt: 4000 })
  expect(isOpen(away)).toBe(false)
})

describe('the questions of a round', () => {
  const { questions } = fixtureFilm
  /** Twenty questions about seven facts. */
  const overlapping = questions
    .slice(0, 20)
    .map(question => ({ ...question, fact: `fact-${question.number % 7}` }))

  test('as many as asked for, no fact twice, for any seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(7), (seed, most) => {
        const facts = pickQuestions(overlapping, seed, most).map(({ fact }) => fact)
        expect(facts).toHaveLength(most)
        expect(new Set(facts).size).toBe(most)
      })
    )
  })

  test('a question that gives away another comes after it; two that give away each other: one only', () => {
    const telling = questions.slice(0, 12).map((question, index) => ({
      ...question,
      ...(index < 3 && { tells: ['fact-3', 'fact-4'] }),
      ...(index === 3 && { tells: ['fact-2', 'fact-9'] })
    }))
    fc.assert(
      fc.property(fc.integer(), seed => {
        const picked = pickQuestions(telling, seed).map(({ number }) => number)
        const place = (number: number) => picked.indexOf(number)
        expect([11, 12]).toContain(picked.length)
        if (place(4) >= 0 && place(1) >= 0) expect(place(4)).toBeLessThan(place(1))
        if (place(4) >= 0 && place(9) >= 0) expect(place(9)).toBeLessThan(place(4))
        if (place(3) >= 0 && place(1) >= 0) expect(place(3)).toBeLessThan(place(1))
        expect([place(4), place(2)]).toContain(-1)
      })
    )
  })

  test('no retired ones', () => {
    const some = questions.map(question => ({
      ...question,
      ...(question.number % 2 === 0 && ({ retired: true } as const))
    }))
    expect(pickQuestions(some, 5)).toHaveLength(35)
    expect(pickQuestions(some, 5).filter(({ retired }) => retired)).toEqual([])
  })

  test('fewer facts than asked for: fewer questions', () => {
    expect(pickQuestions(overlapping, 5, 10)).toHaveLength(7)
    expect(pickQuestions(overlapping, 5)).toHaveLength(7)
  })

  test('same seed, same questions; other seed, others', () => {
    const numbers = (seed: number) => pickQuestions(questions, seed, 10).map(({ number }) => number)
    expect(numbers(5)).toEqual(numbers(5))
    expect(numbers(5)).not.toEqual(numbers(6))
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/film/types.ts'
import { commentQuestions, isComment } from '../../../src/quiz/rules/comment-questions.ts'
import { film } from '../../../src/film/index.ts'
import { fixtureFilm } from '../../fixtures/film.ts'

const numbers = (asked: readonly Question[]) => asked.map(({ number }) => number)

/** Twenty lines, eight of them real, among questions that are something else. */
const mixed = fixtureFilm.questions.map((question, index): Question => {
  if (question.kind !== 'choice') throw new Error('the fixture asks choices only')
  return index < 20 ? { ...question, form: 'comment', answer: index < 8 ? 0 : 1 } : question
})
const real = (lines: readonly Question[]) =>
  lines.filter(line => isComment(line) && line.answer === 0)

describe('comment questions', () => {
  test('half real, half made up, each once', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 30 }), (seed, most) => {
        const lines = commentQuestions(mixed, seed, most)
        expect(lines).toHaveLength(Math.min(16, most - (most % 2)))
        expect(lines.filter(isComment)).toEqual(lines)
        expect(real(lines).length * 2).toBe(lines.length)
        expect(new Set(numbers(lines)).size).toBe(lines.length)
      })
    )
  })

  test('ten by default', () => {
    expect(commentQuestions(mixed, 1)).toHaveLength(10)
    expect(commentQuestions(film.questions, 1)).toHaveLength(10)
    expect(commentQuestions(film.questions, 1, Infinity).length).toBeGreaterThanOrEqual(12)
  })

  test('shuffled by the seed', () => {
    expect(numbers(commentQuestions(mixed, 1))).toEqual(numbers(commentQuestions(mixed, 1)))
    const firsts = Array.from(
      { length: 20 },
      (_, seed) => real(commentQuestions(mixed, seed).slice(0, 1)).length
    )
    expect(new Set(firsts)).toEqual(new Set([0, 1]))
  })

  test('no more than twice the rarer sort', () => {
    const rarely = mixed.map((line, at): Question =>
      isComment(line) ? { ...line, answer: at < 17 ? 0 : 1 } : line
    )
    const lines = commentQuestions(rarely, 1)
    expect([real(lines).length, lines.length]).toEqual([3, 6])
  })

  test('no retired ones', () => {
    const all = mixed.map((question): Question => ({ ...question, retired: true }))
    expect(commentQuestions(all, 1)).toEqual([])
  })
})

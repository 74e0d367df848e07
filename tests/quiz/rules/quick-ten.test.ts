import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/film/types.ts'
import { isComment } from '../../../src/quiz/rules/comment-questions.ts'
import { forQuickTen, quickTen } from '../../../src/quiz/rules/quick-ten.ts'
import { areRelated, startRound, type PlayedRound } from '../../../src/quiz/rules/round.ts'
import { film } from '../../../src/film/index.ts'
import { fixtureFilm } from '../../fixtures/film.ts'

const numbers = (asked: readonly Question[]) => asked.map(({ number }) => number)
const levels = (asked: readonly Question[]) =>
  asked.filter(question => !isComment(question)).map(({ difficulty }) => difficulty)

function played(questions: readonly Question[]): PlayedRound {
  const round = {
    id: 'a',
    mode: 'ten',
    seed: 1,
    questions: numbers(questions),
    startedAt: 0
  } as const
  return { round: startRound(round), questions }
}

/** Forty questions, twelve of each difficulty and four lines that are real or made up. */
const mixed = fixtureFilm.questions.slice(0, 40).map((question, index): Question => {
  if (question.kind !== 'choice') throw new Error('the fixture asks choices only')
  return index < 36
    ? { ...question, difficulty: ([1, 2, 3] as const)[index % 3] ?? 1 }
    : { ...question, difficulty: 2, topic: 'talk', form: 'comment' }
})

describe('the questions that a quick ten may ask', () => {
  const [one, two, three, four, five] = mixed
  if (!one || !two || !three || !four || !five) throw new Error('too few')

  test('questions of one tap on the film, and comment questions; none retired', () => {
    const order: Question = { ...one, kind: 'order', events: ['a', 'b'] }
    const [line] = mixed.slice(-1)
    expect(
      numbers(
        forQuickTen([
          order,
          { ...two, topic: 'talk' },
          { ...three, retired: true },
          { ...four, topic: 'making' },
          { ...five, topic: 'ending' },
          ...(line ? [line] : [])
        ])
      )
    ).toEqual([4, 5, 40])
  })
})

describe('the quick ten', () => {
  test('three easy, four middling and two hard questions and a comment question, easy first', () => {
    fc.assert(
      fc.property(fc.integer(), seed => {
        const ten = quickTen(mixed, [], seed)
        expect(ten.map(question => (isComment(question) ? 'line' : question.difficulty))).toEqual([
          1,
          1,
          1,
          2,
          2,
          2,
          2,
          'line',
          3,
          3
        ])
        expect(new Set(ten.map(({ fact }) => fact)).size).toBe(10)
      })
    )
  })

  test('prefers facts that were asked least often', () => {
    const first = quickTen(mixed, [], 4)
    const second = quickTen(mixed, [played(first)], 5)
    const third = quickTen(mixed, [first, second].map(played), 6)
    expect(new Set(numbers([...first, ...second, ...third])).size).toBe(30)
  })

  test('too few questions of one difficulty: others fill up', () => {
    const easy = mixed.filter(({ difficulty }) => difficulty === 1)
    expect(quickTen(easy, [], 1)).toHaveLength(10)
    expect(quickTen(easy.slice(0, 3), [], 1)).toHaveLength(3)
    const noLines = mixed.slice(0, 36)
    expect(quickTen(noLines, [], 1)).toHaveLength(10)
    expect(quickTen(mixed.slice(-4), [], 1)).toHaveLength(1)
  })

  test('same seed, same questions; other seed, others', () => {
    expect(numbers(quickTen(mixed, [], 3))).toEqual(numbers(quickTen(mixed, [], 3)))
    expect(numbers(quickTen(mixed, [], 3))).not.toEqual(numbers(quickTen(mixed, [], 4)))
  })
})

describe('the quick ten on the film', () => {
  test('three in a row: no fact repeated, no answer given away, easy ones first', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (...seeds) => {
        const rounds: Question[][] = []
        for (const seed of seeds) rounds.push(quickTen(film.questions, rounds.map(played), seed))
        const facts = rounds.flat().map(({ fact }) => fact)
        expect(new Set(facts).size).toBe(30)
        for (const ten of rounds) {
          expect(ten.filter(isComment)).toHaveLength(1)
          expect(levels(ten)).toEqual([1, 1, 1, 2, 2, 2, 2, 3, 3])
          for (const one of ten) {
            expect(ten.filter(other => areRelated(one, other))).toEqual([one])
          }
        }
      })
    )
  })
})

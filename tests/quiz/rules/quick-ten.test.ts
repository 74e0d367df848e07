import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/film/types.ts'
import { isComment } from '../../../src/quiz/rules/comment-questions.ts'
import { quickTen } from '../../../src/quiz/rules/quick-ten.ts'
import { startRound, type PlayedRound } from '../../../src/quiz/rules/round.ts'
import { fixtureFilm } from '../../fixtures/film.ts'

const numbers = (asked: readonly Question[]) => asked.map(({ number }) => number)

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

/** Fifty questions: fourteen choices of each difficulty, four orders and four comment questions. */
const mixed = fixtureFilm.questions.slice(0, 50).map((question, index): Question => {
  if (question.kind !== 'choice') throw new Error('The fixture asks choices only.')
  if (index < 42) return { ...question, difficulty: ([1, 2, 3] as const)[index % 3] ?? 1 }
  if (index < 46) return { ...question, difficulty: 2, kind: 'order', events: ['a', 'b'] }
  return { ...question, difficulty: 2, topic: 'talk', form: 'comment' }
})
const choices = mixed.slice(0, 42)
const orders = mixed.slice(42, 46)
const comments = mixed.slice(46)

const anySeed = (check: (seed: number) => void) => {
  fc.assert(fc.property(fc.integer(), check))
}

describe('the quick ten', () => {
  test('three easy, five medium and two hard questions, easy first; one order, one or two comments', () => {
    anySeed(seed => {
      const ten = quickTen(mixed, [], seed)
      expect(ten.map(({ difficulty }) => difficulty)).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 3, 3])
      expect(new Set(ten.map(({ fact }) => fact)).size).toBe(10)
      expect(ten.filter(({ kind }) => kind === 'order')).toHaveLength(1)
      expect(ten.filter(isComment)).toHaveLength(1 + (seed & 1))
    })
  })

  test('an order comes after the questions of one tap that are as difficult', () => {
    anySeed(seed => {
      expect(quickTen(mixed, [], seed).findIndex(({ kind }) => kind === 'order')).toBe(7)
    })
  })

  test('asks at most one question of a series', () => {
    const inSeries = mixed.map((question, index): Question =>
      index % 2 === 0 && index < 42 ? { ...question, series: 'who said it' } : question
    )
    anySeed(seed => {
      const ten = quickTen(inSeries, [], seed)
      expect(ten).toHaveLength(10)
      expect(ten.filter(({ series }) => series).length).toBeLessThanOrEqual(1)
    })
  })

  test('asks at most two choices about talk', () => {
    const talking = mixed.map((question, index): Question =>
      index < 21 ? { ...question, topic: 'talk' } : question
    )
    anySeed(seed => {
      const ten = quickTen(talking, [], seed)
      expect(ten).toHaveLength(10)
      const talk = ten.filter(question => question.topic === 'talk' && !isComment(question))
      expect(talk.length).toBeLessThanOrEqual(2)
    })
  })

  test('asks no question that gives away another, and none that is retired', () => {
    const telling = mixed.map((question, index): Question => {
      if (index % 4 === 0) return { ...question, retired: true }
      return { ...question, tells: [`fact-${String(index + 2)}`] }
    })
    anySeed(seed => {
      const ten = quickTen(telling, [], seed)
      const told = ten.flatMap(({ tells = [] }) => tells)
      expect(ten.filter(({ fact, retired }) => retired || told.includes(fact))).toEqual([])
    })
  })

  test('prefers facts that were never asked, then those asked longest ago', () => {
    const first = quickTen(mixed, [], 4)
    const second = quickTen(mixed, [played(first)], 5)
    const third = quickTen(mixed, [first, second].map(played), 6)
    expect(new Set(numbers([...first, ...second, ...third])).size).toBe(30)
    const [lastOrder] = third.filter(({ kind }) => kind === 'order')
    const all = [...orders.filter(order => order !== lastOrder), lastOrder]
    const rounds = all.flatMap(order => (order ? [played([order])] : []))
    expect(quickTen(mixed, rounds, 7)).toContain(all[0])
  })

  test('too few questions of one difficulty or kind: others fill up', () => {
    const easy = choices.filter(({ difficulty }) => difficulty === 1)
    expect(quickTen(easy, [], 1)).toHaveLength(10)
    expect(quickTen(easy.slice(0, 3), [], 1)).toHaveLength(3)
    expect(quickTen(choices, [], 1)).toHaveLength(10)
    expect(quickTen(comments, [], 1)).toHaveLength(2)
    expect(quickTen(comments, [], 2)).toHaveLength(1)
  })

  test('same seed, same questions; other seed, others', () => {
    expect(numbers(quickTen(mixed, [], 3))).toEqual(numbers(quickTen(mixed, [], 3)))
    expect(numbers(quickTen(mixed, [], 3))).not.toEqual(numbers(quickTen(mixed, [], 4)))
  })
})

import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/film/types.ts'
import { film } from '../../src/film/index.ts'
import { isComment } from '../../src/quiz/rules/comment-questions.ts'
import { areRelated } from '../../src/quiz/rules/round.ts'
import { dealTens } from './dealt-tens.ts'
import { givesAway } from './checks/giveaways.ts'
import { itemsOf, optionsOf } from './checks/question-checks.ts'

const players = dealTens()
const tens = players.flat()
const numbersOf = (questions: readonly Question[]) => questions.map(({ number }) => number)
const tensWhere = (isWrong: (ten: Question[]) => boolean) => tens.filter(isWrong).map(numbersOf)
const howMany = (ten: Question[], is: (question: Question) => boolean) => ten.filter(is).length

describe('a thousand quick tens', () => {
  test('are a thousand different ones', () => {
    expect(tens).toHaveLength(1000)
    expect(new Set(tens.map(ten => numbersOf(ten).join())).size).toBe(1000)
  })

  test('begin with a question of one tap', () => {
    expect(tensWhere(([first]) => first?.kind !== 'choice')).toEqual([])
  })

  test('ask ten questions: one order or match, one or two comments, and choices', () => {
    expect(
      tensWhere(ten => {
        const comments = howMany(ten, isComment)
        const longer = howMany(ten, ({ kind }) => kind !== 'choice')
        return ten.length !== 10 || longer !== 1 || comments < 1 || comments > 2
      })
    ).toEqual([])
    expect(tensWhere(ten => howMany(ten, isComment) === 2).length).toBeGreaterThan(300)
  })

  test('rise in difficulty: three easy, five medium, two hard; and begin with a choice', () => {
    expect(
      tensWhere(ten => ten.map(({ difficulty }) => difficulty).join('') !== '1112222233')
    ).toEqual([])
    expect(tensWhere(([first]) => first?.kind !== 'choice')).toEqual([])
  })

  test('ask at most one opinion of an article, and at most one question who said it', () => {
    for (const series of ['opinions of an article', 'who said it'] as const) {
      expect(tensWhere(ten => howMany(ten, question => question.series === series) > 1)).toEqual([])
      expect(
        tensWhere(ten => howMany(ten, question => question.series === series) === 1).length
      ).toBeGreaterThan(100)
    }
  })

  test('three in a row: no fact twice', () => {
    const repeated = players.flatMap(rounds =>
      rounds.flatMap((_, at) => {
        const facts = rounds.slice(at, at + 3).flatMap(ten => ten.map(({ fact }) => fact))
        return facts.filter((fact, index) => facts.indexOf(fact) < index)
      })
    )
    expect(repeated).toEqual([])
  })

  test('ask mostly about the film itself', () => {
    const isTalk = (question: Question) => question.topic === 'talk' && !isComment(question)
    expect(tensWhere(ten => howMany(ten, isTalk) > 3)).toEqual([])
  })

  test('no question gives another away', () => {
    expect(
      tensWhere(ten =>
        ten.some((one, at) => ten.slice(at + 1).some(other => areRelated(one, other)))
      )
    ).toEqual([])
  })

  test('no prompt, option, event or pair names the answer of a later question', () => {
    const told = new Set<string>()
    for (const ten of tens) {
      ten.forEach((question, at) => {
        for (const earlier of ten.slice(0, at)) {
          const texts = [earlier.prompt, ...optionsOf(earlier), ...itemsOf(earlier)]
          const words = givesAway(texts, question, film.questions)
          if (words.length > 0)
            told.add(`${earlier.number} tells ${question.number}: ${words.join(' ')}`)
        }
      })
    }
    expect([...told].sort()).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import type { ChoiceQuestion, MatchQuestion, OrderQuestion } from '../../../src/film/types.ts'
import {
  isRight,
  marks,
  optionsOnScreen,
  rightAnswer,
  score
} from '../../../src/quiz/rules/check.ts'
import { startRound, type Round } from '../../../src/quiz/rules/round.ts'

const about = {
  fact: 'a fact',
  topic: 'plot',
  difficulty: 1,
  prompt: '?',
  explanation: ''
} as const
const choice: ChoiceQuestion = {
  ...about,
  number: 1,
  cites: [],
  kind: 'choice',
  options: [{ text: 'Luke' }, { text: 'Cassie', note: 'She sings.' }, { text: 'Frankie' }],
  answer: 1
}
const order: OrderQuestion = { ...about, number: 2, cites: [], kind: 'order', events: ['a', 'b'] }
const match: MatchQuestion = {
  ...about,
  number: 3,
  cites: [],
  kind: 'match',
  pairs: [
    ['Cassie', 'songs'],
    ['Luke', 'drums'],
    ['Frankie', 'jokes']
  ]
}

function played(questions: number[], ...given: number[][]): Round {
  const round = startRound({ id: 'a', mode: 'ten', seed: 1, questions, startedAt: 0 })
  return { ...round, answers: given.map(parts => ({ given: parts, took: 1 })) }
}

describe('an answer', () => {
  test('to a choice is right for its one right option', () => {
    expect(rightAnswer(choice)).toEqual([1])
    expect([[0], [1], [2], [], [1, 1]].map(given => isRight(choice, given))).toEqual([
      false,
      true,
      false,
      false,
      false
    ])
  })

  test('to an order is right when every event is in its place', () => {
    expect(rightAnswer(order)).toEqual([0, 1])
    expect(isRight(order, [0, 1])).toBe(true)
    expect(isRight(order, [1, 0])).toBe(false)
  })

  test('to a match is right when every pair belongs together', () => {
    expect(rightAnswer(match)).toEqual([0, 1, 2])
    expect(isRight(match, [0, 1, 2])).toBe(true)
    expect(isRight(match, [0, 2, 1])).toBe(false)
    expect(isRight(match, [0, 1])).toBe(false)
  })
})

describe('a round', () => {
  test('is marked answer by answer, in the order asked', () => {
    const round = played([3, 1, 2], [0, 1, 2], [2])
    expect(marks(round, [choice, order, match])).toEqual([true, false])
    expect(score(round, [choice, order, match])).toEqual({ right: 1, of: 3 })
  })

  test('counts a question the film no longer has as wrong', () => {
    expect(marks(played([1, 99], [1], [1]), [choice])).toEqual([true, false])
  })
})

describe('the options on screen', () => {
  test('are all there, each with its own number and note', () => {
    const shown = optionsOnScreen(choice, 7)
    expect(shown.toSorted((one, other) => one.index - other.index)).toEqual([
      { text: 'Luke', index: 0 },
      { text: 'Cassie', note: 'She sings.', index: 1 },
      { text: 'Frankie', index: 2 }
    ])
  })

  test('stand in the same order whenever the round is seen again', () => {
    expect(optionsOnScreen(choice, 7)).toEqual(optionsOnScreen(choice, 7))
  })

  test('have the right one in each place equally often', () => {
    const places = [0, 0, 0]
    for (let seed = 0; seed < 3000; seed++) {
      const place = optionsOnScreen(choice, seed).findIndex(({ index }) => index === 1)
      places[place] = (places[place] ?? 0) + 1
    }
    for (const times of places) expect(Math.abs(times - 1000)).toBeLessThan(100)
  })

  test('keep their order where there are two: true stands before false', () => {
    const statement = { ...choice, options: [{ text: 'True' }, { text: 'False' }] }
    for (let seed = 0; seed < 20; seed++) {
      expect(optionsOnScreen(statement, seed).map(({ text }) => text)).toEqual(['True', 'False'])
    }
  })
})

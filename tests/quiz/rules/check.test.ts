import { expect, test } from 'vitest'
import { marks, noteOn, score } from '../../../src/quiz/rules/check.ts'
import { startRound, type Round } from '../../../src/quiz/rules/round.ts'
import { choice, match, order } from '../kinds/questions.ts'

function played(questions: number[], ...given: number[][]): Round {
  const round = startRound({ id: 'a', mode: 'ten', seed: 1, questions, startedAt: 0 })
  return { ...round, answers: given.map(parts => ({ given: parts, took: 1 })) }
}

test('a round has a mark for each answer, in the order asked', () => {
  const round = played([3, 1, 2], [0, 1, 2], [2])
  expect(marks(round, [choice, order, match])).toEqual([true, false])
  expect(score(round, [choice, order, match])).toEqual({ right: 1, of: 3 })
})

test('an answer to a question that the film no longer has is marked wrong', () => {
  expect(marks(played([1, 99], [1], [1]), [choice])).toEqual([true, false])
})

test('a note: only for an option that has one', () => {
  expect(noteOn(choice, [1])).toBe('She sings.')
  expect(noteOn(choice, [0])).toBe('')
  expect(noteOn(choice, [99])).toBe('')
  expect(noteOn(order, [0, 1, 2])).toBe('')
})

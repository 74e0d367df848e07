import { expect, test } from 'vitest'
import { moveEvent, reorderRules } from '../../../../src/quiz/kinds/order/reorder-rules.ts'
import { order } from '../questions.ts'

test('the draft of an order is the answer it would give', () => {
  expect(reorderRules.answerOf([2, 0, 1])).toEqual([2, 0, 1])
  expect(reorderRules.ofAnswer([2, 0, 1])).toEqual([2, 0, 1])
})

test('an order starts the same for the same seed', () => {
  expect(reorderRules.start(order, 7)).toEqual(reorderRules.start(order, 7))
})

test('moving an event swaps it with its neighbour; at the end of the list it stays', () => {
  expect(moveEvent([2, 0, 1], 0, 'up')).toEqual([0, 2, 1])
  expect(moveEvent([2, 0, 1], 0, 'down')).toEqual([2, 1, 0])
  expect(moveEvent([2, 0, 1], 2, 'up')).toEqual([2, 0, 1])
  expect(moveEvent([2, 0, 1], 1, 'down')).toEqual([2, 0, 1])
})

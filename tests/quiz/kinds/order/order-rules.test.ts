import { describe, expect, test } from 'vitest'
import { orderRules } from '../../../../src/quiz/kinds/order/order-rules.ts'
import { order } from '../questions.ts'

describe('an answer to an order', () => {
  test('is right: every event is in its place', () => {
    expect(orderRules.rightAnswer(order)).toEqual([0, 1, 2])
    expect(orderRules.isRight(order, [0, 1, 2])).toBe(true)
    expect(orderRules.isRight(order, [1, 0, 2])).toBe(false)
  })

  test('is compared place by place', () => {
    expect(orderRules.compare(order, [1, 0, 2])).toEqual([
      { about: '1', given: 'b', right: 'a' },
      { about: '2', given: 'a', right: 'b' },
      { about: '3', given: 'c', right: 'c' }
    ])
  })

  test('with unknown or missing events: given texts are empty', () => {
    expect(orderRules.compare(order, [7]).map(({ given }) => given)).toEqual(['', '', ''])
  })
})

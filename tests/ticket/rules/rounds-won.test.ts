import { expect, test } from 'vitest'
import { standingOf } from '../../../src/ticket/rules/rounds-won.ts'

test('each round is won by the better score, and a draw by nobody', () => {
  const scores = [
    [7, 5],
    [4, 6],
    [9, 9],
    [8, 8],
    [10, 9]
  ] as const
  const rounds = scores.map(([mine, theirs]) => ({ mine, theirs, of: 10 }))
  expect(standingOf(rounds)).toEqual({ mine: 2, theirs: 1 })
})

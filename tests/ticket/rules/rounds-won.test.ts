import { expect, test } from 'vitest'
import { roundsWon } from '../../../src/ticket/rules/rounds-won.ts'

test('a round counts for the player with the higher score, and a draw for neither', () => {
  const scores = [
    [7, 5],
    [4, 6],
    [9, 9],
    [8, 8],
    [10, 9]
  ] as const
  const rounds = scores.map(([mine, theirs]) => ({ mine, theirs, of: 10 }))
  expect(roundsWon(rounds)).toEqual({ mine: 2, theirs: 1 })
})

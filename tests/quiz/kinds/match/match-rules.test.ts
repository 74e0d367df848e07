import { describe, expect, test } from 'vitest'
import { matchRules } from '../../../../src/quiz/kinds/match/match-rules.ts'
import { match } from '../questions.ts'

describe('an answer to a match', () => {
  test('is right: all pairs belong together', () => {
    expect(matchRules.rightAnswer(match)).toEqual([0, 1, 2])
    expect(matchRules.isRight(match, [0, 1, 2])).toBe(true)
    expect(matchRules.isRight(match, [0, 2, 1])).toBe(false)
    expect(matchRules.isRight(match, [0, 1])).toBe(false)
  })

  test('is compared by left sides', () => {
    expect(matchRules.compare(match, [1, 1, 9])).toEqual([
      { about: 'a', given: 'B', right: 'A' },
      { about: 'b', given: 'B', right: 'B' },
      { about: 'c', given: '', right: 'C' }
    ])
  })
})

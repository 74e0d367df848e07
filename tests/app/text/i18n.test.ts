import { expect, test } from 'vitest'
import { groupWords } from '../../../src/group/words.ts'

test('counts have the form of their number, and a separator of thousands', () => {
  const { who } = groupWords.get()
  expect([1, 2, 1504, 1_000_000].map(votes => who(votes))).toEqual([
    '1 vote in',
    '2 votes in',
    '1,504 votes in',
    '1,000,000 votes in'
  ])
})

test('a count may stand in a sentence twice, or be left out of it', () => {
  const { nameTooLong, votesIn } = groupWords.get()
  expect(nameTooLong(1200)).toBe('That’s 1,200 characters too many, so the last 1,200 get cut.')
  expect(votesIn(1)).toBe('vote in')
})

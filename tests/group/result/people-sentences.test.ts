import { expect, test } from 'vitest'
import { firstForOf, numberOneOf } from '../../../src/group/result/people-sentences.ts'
import { peopleWords } from '../../../src/group/result/people-words.ts'
import { film } from '../../../src/film/index.ts'
import { summarise } from '../../../src/group/rules/election/summary.ts'
import { countElection } from '../../../src/group/rules/election/count.ts'

const words = peopleWords.get()
const support = { id: 'duet', title: 'Duet', on: 3, first: 2 }
const summary = (ballots: number) => ({
  ...summarise(countElection([], [], film), id => id),
  ballots
})
const voter = (name: string) => ({ name, first: [{ id: 'duet', title: 'Duet' }], inTune: 1 })

test('the winner is told by the names of those who rank it first, of four at most', () => {
  expect(firstForOf(words, summary(4), support, [voter('Ana'), voter('Ben')])).toMatch(
    /^First for .*Ana.* and .*Ben.*\. On 3 of 4 lists\.$/
  )
  const five = ['Ana', 'Ben', 'Cem', 'Dee', 'Eli'].map(voter)
  const all = (first: number) => ({ ...support, on: 6, first })
  expect(firstForOf(words, summary(6), all(4), five.slice(0, 4))).toMatch(
    /Ana.*Ben.*Cem.* and .*Dee/
  )
  const told = firstForOf(words, summary(6), all(5), five)
  expect(told).toMatch(/Ana.*Ben.*Cem.* and 2 more\./)
  expect(told).not.toContain('Dee')
  expect(firstForOf(words, summary(3), { ...support, first: 3 }, [])).toBe('First for everyone.')
  expect(firstForOf(words, summary(4), { ...support, first: 0 }, [])).toBe(
    'Nobody’s number one. On 3 of 4 lists.'
  )
})

test('without a name, the lists are told', () => {
  expect(firstForOf(words, summary(4), support, [voter('')])).toBe('On 3 of 4 lists, first on 2.')
  expect(firstForOf(words, summary(1), { ...support, on: 1, first: 1 }, [voter('')])).toBe('')
  expect(numberOneOf(words, summary(4), support, [])).toBe('On 3 of 4 lists, first on 2.')
})

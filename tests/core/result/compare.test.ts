import { describe, expect, test } from 'vitest'
import type { Ballot } from '../../../src/core/domain/result.ts'
import { compareBallots } from '../../../src/core/result/compare.ts'
import { film } from '../../../src/film/index.ts'

const ids = film.storylines.map(({ id }) => id)
const titleOf = (id: string) => film.storylines.find(storyline => storyline.id === id)?.title ?? id
const compare = (theirs: Ballot, mine: Ballot) => compareBallots(theirs, mine, ids, titleOf)

describe('write-ins', () => {
  const own = { ranking: [['write-in'], ['duet']], writeIn: 'A Grammy' }

  test.each([
    ['A GRAMMY', 27],
    ['ａ grammy', 27],
    ['A wedding', 13]
  ])('are one storyline only if their texts are: %j', (writeIn, compared) => {
    expect(compare({ ...own, writeIn }, own).compared).toBe(compared)
  })

  test('that are missing are not the same', () => {
    const ballots = [{ ranking: own.ranking }, { ranking: own.ranking }] as const
    expect(compare(...ballots).compared).toBe(13)
  })

  test('are called by their text where the two differ most', () => {
    const other = { ...own, ranking: [['duet'], ['write-in']] }
    expect(compare(other, own).disagreement?.title).toBe('Duet')
    const far = { ...own, ranking: [['duet'], ['children'], ['write-in']] }
    expect(compare(far, own).disagreement).toEqual({
      id: 'write-in',
      title: 'A Grammy',
      mine: 1,
      theirs: 3
    })
  })
})

import { expect, test } from 'vitest'
import { compareWithComments } from '../../../src/vote/rules/compare-with-comments.ts'
import type { Storyline } from '../../../src/film/types.ts'
import { film } from '../../../src/film/index.ts'

const [example] = film.storylines as [Storyline]

/** A film with a storyline for each letter, and the number of comments that ask for it. */
function askedFor(counts: Record<string, number>) {
  return {
    storylines: Object.entries(counts).map(([id, comments], at) => ({
      ...example,
      id,
      number: at + 1,
      title: id.toUpperCase(),
      comments
    })),
    comments: { source: 'article', from: 1, total: 40, naming: 21 }
  }
}

const sixAskedFor = askedFor({ a: 8, b: 4, c: 4, d: 2, e: 2, f: 1, g: 0 })

test('each row has the place on the ballot and the number of comments', () => {
  const { setlist, others, total, naming } = compareWithComments(
    { ranking: [['f'], ['b', 'own'], ['d']], writeIn: 'Their dog' },
    sixAskedFor
  )
  const plainRow = { comments: null, isInBoth: false, isShared: false }
  expect(setlist).toEqual([
    // Sixth by comments, so not in the top five of both.
    { ...plainRow, id: 'f', title: 'F', place: 1, comments: 1 },
    { ...plainRow, id: 'b', title: 'B', place: 2, comments: 4, isShared: true, isInBoth: true },
    { ...plainRow, id: 'own', title: 'Their dog', place: 2, isShared: true },
    { ...plainRow, id: 'd', title: 'D', place: 4, comments: 2, isInBoth: true }
  ])
  expect(others.map(({ id, place }) => [id, place])).toEqual([
    ['a', null],
    ['c', null],
    ['e', null],
    ['g', null]
  ])
  expect([total, naming]).toEqual([40, 21])
})

test('the fifth place is in the top five, the sixth is not', () => {
  const { setlist } = compareWithComments(
    { ranking: [['g'], ['f'], ['own'], ['e'], ['b'], ['a']], writeIn: 'Their dog' },
    sixAskedFor
  )
  expect(setlist.filter(({ isInBoth }) => isInBoth).map(({ id }) => id)).toEqual(['e', 'b'])
})

test('the top picks are all storylines of the first tiers', () => {
  const { topPicks } = compareWithComments(
    { ranking: [['c', 'own'], ['b']], writeIn: 'Their dog' },
    askedFor({ a: 3, b: 0, c: 3 })
  )
  expect(topPicks).toEqual({ mine: ['C', 'Their dog'], theirs: ['A', 'C'] })
})

test('no comments and no ranking → no top picks', () => {
  const { topPicks, furthest } = compareWithComments({ ranking: [] }, askedFor({ a: 0, b: 0 }))
  expect(topPicks).toEqual({ mine: [], theirs: [] })
  expect(furthest).toBeNull()
})

test('the biggest disagreement has its title', () => {
  const { furthest, compared, same } = compareWithComments(
    { ranking: [['f'], ['d'], ['a']] },
    sixAskedFor
  )
  expect([furthest?.id, furthest?.title]).toEqual(['f', 'F'])
  // Unranked storylines are below ranked ones; d and e, with equal numbers of comments, are no pair.
  expect([compared, same]).toEqual([14, 6])
})

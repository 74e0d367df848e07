import { expect, test } from 'vitest'
import { compareWithComments } from '../../../src/vote/rules/compare-with-comments.ts'
import type { Storyline } from '../../../src/film/types.ts'
import { film } from '../../../src/film/index.ts'

const [example] = film.storylines as [Storyline]

/** One storyline for each letter, with so many comments that ask for it. */
function askedFor(counts: Record<string, number>) {
  return {
    storylines: Object.entries(counts).map(([id, comments], at) => ({
      ...example,
      id,
      number: at + 1,
      title: id.toUpperCase(),
      comments
    })),
    comments: { ...film.comments, total: 40, naming: 21 }
  }
}

const sixAskedFor = askedFor({ a: 8, b: 4, c: 4, d: 2, e: 2, f: 1, g: 0 })

test('a setlist stands beside the comments, row by row', () => {
  const { setlist, others, total, naming } = compareWithComments(
    { ranking: [['f'], ['b', 'own'], ['d']], writeIn: 'Their dog' },
    sixAskedFor
  )
  const told = { comments: null, isInBoth: false, isShared: false }
  expect(setlist).toEqual([
    // Sixth among the comments: not near the top of both.
    { ...told, id: 'f', title: 'F', place: 1, comments: 1 },
    { ...told, id: 'b', title: 'B', place: 2, comments: 4, isShared: true, isInBoth: true },
    { ...told, id: 'own', title: 'Their dog', place: 2, isShared: true },
    { ...told, id: 'd', title: 'D', place: 4, comments: 2, isInBoth: true }
  ])
  expect(others.map(({ id, place }) => [id, place])).toEqual([
    ['a', null],
    ['c', null],
    ['e', null],
    ['g', null]
  ])
  expect([total, naming]).toEqual([40, 21])
})

test('the fifth place is near the top of a setlist, and the sixth is not', () => {
  const { setlist } = compareWithComments(
    { ranking: [['g'], ['f'], ['own'], ['e'], ['b'], ['a']], writeIn: 'Their dog' },
    sixAskedFor
  )
  expect(setlist.filter(({ isInBoth }) => isInBoth).map(({ id }) => id)).toEqual(['e', 'b'])
})

test('the top picks are all that stand first', () => {
  const { topPicks } = compareWithComments(
    { ranking: [['c', 'own'], ['b']], writeIn: 'Their dog' },
    askedFor({ a: 3, b: 0, c: 3 })
  )
  expect(topPicks).toEqual({ mine: ['C', 'Their dog'], theirs: ['A', 'C'] })
})

test('where nobody has asked for anything and nothing is ranked, there is no top pick', () => {
  const { topPicks, furthest } = compareWithComments({ ranking: [] }, askedFor({ a: 0, b: 0 }))
  expect(topPicks).toEqual({ mine: [], theirs: [] })
  expect(furthest).toBeNull()
})

test('what is furthest apart is told by its title', () => {
  const { furthest, compared, same } = compareWithComments(
    { ranking: [['f'], ['d'], ['a']] },
    sixAskedFor
  )
  expect([furthest?.id, furthest?.title]).toEqual(['f', 'F'])
  // What is not ranked stands below what is; d and e, asked for as often, are no pair.
  expect([compared, same]).toEqual([14, 6])
})

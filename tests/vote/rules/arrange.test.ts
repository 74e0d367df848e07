import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  joinWithAbove,
  keepOnly,
  moveDown,
  moveTo,
  moveUp,
  part,
  remove,
  toTop
} from '../../../src/vote/rules/arrange.ts'
import type { Ranking } from '../../../src/vote/rules/ranking.ts'
import { anyPreference, anyOrder, storylines } from './players.ts'

const setlist = [['baby'], ['tour'], ['wedding']]
const shared = [['baby'], ['tour', 'wedding'], ['war']]

describe('`moveUp`', () => {
  test('moves past the storyline above', () => {
    expect(moveUp(setlist, 'wedding')).toEqual([['baby'], ['wedding'], ['tour']])
  })
  test('at the top → unchanged', () => {
    expect(moveUp(setlist, 'baby')).toEqual(setlist)
  })
  test('in a tie → a tier of its own right above', () => {
    expect(moveUp(shared, 'wedding')).toEqual([['baby'], ['wedding'], ['tour'], ['war']])
    expect(moveUp(shared, 'tour')).toEqual([['baby'], ['tour'], ['wedding'], ['war']])
  })
  test('moves past a whole tier above', () => {
    expect(moveUp(shared, 'war')).toEqual([['baby'], ['war'], ['tour', 'wedding']])
  })
})

describe('`moveDown`', () => {
  test('moves past the storyline below', () => {
    expect(moveDown(setlist, 'baby')).toEqual([['tour'], ['baby'], ['wedding']])
  })
  test('at the bottom → unchanged', () => {
    expect(moveDown(setlist, 'wedding')).toEqual(setlist)
  })
  test('in a tie → a tier of its own right below', () => {
    expect(moveDown(shared, 'tour')).toEqual([['baby'], ['wedding'], ['tour'], ['war']])
  })
  test('moves past a whole tier below', () => {
    expect(moveDown(shared, 'baby')).toEqual([['tour', 'wedding'], ['baby'], ['war']])
  })
})

describe('`toTop`', () => {
  test('moves into a tier of its own above all', () => {
    expect(toTop(shared, 'wedding')).toEqual([['wedding'], ['baby'], ['tour'], ['war']])
    expect(toTop([['baby', 'tour']], 'tour')).toEqual([['tour'], ['baby']])
  })
})

describe('`moveTo`', () => {
  test.each([
    { to: 0, becomes: [['tour'], ['baby'], ['wedding']] },
    { to: 1, becomes: setlist },
    { to: 2, becomes: [['baby'], ['wedding'], ['tour']] }
  ])('row $to of a list without ties', ({ to, becomes }) => {
    expect(moveTo(setlist, 'tour', to)).toEqual(becomes)
  })
  test('a row beyond an end → that end', () => {
    expect(moveTo(setlist, 'wedding', -3)).toEqual([['wedding'], ['baby'], ['tour']])
    expect(moveTo(setlist, 'baby', 99)).toEqual([['tour'], ['wedding'], ['baby']])
  })
  test('a row inside a tie → joins the tie', () => {
    expect(moveTo(shared, 'war', 2)).toEqual([['baby'], ['tour', 'war', 'wedding']])
    expect(moveTo(shared, 'baby', 1)).toEqual([['tour', 'baby', 'wedding'], ['war']])
  })
  test('a row at the edge of a tie → a tier of its own', () => {
    expect(moveTo(shared, 'war', 1)).toEqual([['baby'], ['war'], ['tour', 'wedding']])
  })
  test('its own row → the tie is kept', () => {
    expect(moveTo(shared, 'tour', 1)).toEqual(shared)
    expect(moveTo(shared, 'wedding', 2)).toEqual(shared)
  })
  test('a row that is NaN loses no storyline', () => {
    expect(moveTo(setlist, 'baby', NaN)).toEqual([['tour'], ['wedding'], ['baby']])
  })
})

describe('`joinWithAbove` and `part`', () => {
  test('two neighbours become tied', () => {
    expect(joinWithAbove(setlist, 'tour')).toEqual([['baby', 'tour'], ['wedding']])
  })
  test('storylines that were tied stay tied', () => {
    expect(joinWithAbove(shared, 'war')).toEqual([['baby'], ['tour', 'wedding', 'war']])
    expect(joinWithAbove(shared, 'wedding')).toEqual([['baby', 'tour', 'wedding'], ['war']])
  })
  test('the top tier → unchanged', () => {
    expect(joinWithAbove(setlist, 'baby')).toEqual(setlist)
  })
  test('a tie is split before the storyline', () => {
    expect(part([['baby', 'tour', 'wedding']], 'tour')).toEqual([['baby'], ['tour', 'wedding']])
    expect(part(shared, 'wedding')).toEqual([['baby'], ['tour'], ['wedding'], ['war']])
  })
  test('the first of a tie → unchanged', () => {
    expect(part(shared, 'tour')).toEqual(shared)
  })
})

describe('`add`, `remove` and `keepOnly`', () => {
  test('a new storyline is added last', () => {
    expect(add(shared, 'prequel')).toEqual([...shared, ['prequel']])
    expect(add([], 'prequel')).toEqual([['prequel']])
  })
  test('a storyline that is ranked keeps its place', () => {
    expect(add(shared, 'tour')).toEqual(shared)
  })
  test('removing leaves no empty tier', () => {
    expect(remove(shared, 'baby')).toEqual([['tour', 'wedding'], ['war']])
    expect(remove(shared, 'tour')).toEqual([['baby'], ['wedding'], ['war']])
  })
  test('order and ties are kept, new storylines are added last', () => {
    expect(keepOnly(shared, ['prequel', 'wedding', 'tour', 'spin-off', 'war'])).toEqual([
      ['tour', 'wedding'],
      ['war'],
      ['prequel'],
      ['spin-off']
    ])
  })
  test('an empty shortlist → an empty ranking', () => {
    expect(keepOnly(shared, [])).toEqual([])
  })
})

type Move = (ranking: Ranking, id: string) => string[][]

const moves: { name: string; move: Move }[] = [
  { name: '`moveUp`', move: moveUp },
  { name: '`moveDown`', move: moveDown },
  { name: 'to top', move: toTop },
  { name: 'drag to row 3', move: (ranking, id) => moveTo(ranking, id, 3) }
]
const others: { name: string; move: Move }[] = [
  { name: 'join with above', move: joinWithAbove },
  { name: 'part', move: part },
  { name: 'add', move: add },
  { name: 'remove', move: remove },
  { name: 'keep only two', move: (ranking, id) => keepOnly(ranking, [id, 'storyline 1']) }
]

/** A ranking and one of its ids. */
const someList = anyPreference(1, 14).chain(ranking =>
  fc.record({ ranking: fc.constant(ranking), id: fc.constantFrom(...ranking.flat()) })
)

describe.each([...moves, ...others])('$name', ({ move }) => {
  test('no empty tiers, no duplicates, and the argument is unchanged', () => {
    fc.assert(
      fc.property(someList, ({ ranking, id }) => {
        const before = structuredClone(ranking)
        const after = move(ranking, id)
        expect(after.every(tier => tier.length > 0)).toBe(true)
        expect(new Set(after.flat()).size).toBe(after.flat().length)
        after.forEach(tier => tier.push('scribble'))
        after.push(['scribble'])
        expect(ranking).toEqual(before)
      })
    )
  })
})

describe.each(moves)('$name', ({ move }) => {
  test('keeps all storylines, and the order of the others', () => {
    fc.assert(
      fc.property(someList, ({ ranking, id }) => {
        const after = move(ranking, id)
        expect(after.flat().toSorted()).toEqual(ranking.flat().toSorted())
        expect(remove(after, id)).toEqual(remove(ranking, id))
      })
    )
  })
})

test.each([...moves, ...others.slice(0, 2), { name: 'remove', move: remove }])(
  '$name of a storyline that is not in the list changes nothing',
  ({ move }) => {
    expect(move(shared, 'prequel')).toEqual(shared)
    expect(move([], 'prequel')).toEqual([])
  }
)

describe('inverse moves', () => {
  test('`moveDown` undoes `moveUp` without ties', () => {
    fc.assert(
      fc.property(anyOrder(2, 14), fc.nat(), (order, seed) => {
        const ranking = order.map(id => [id])
        const id = order[1 + (seed % (order.length - 1))] ?? ''
        const above = moveUp(ranking, id)
        expect(above.flat().indexOf(id)).toBe(order.indexOf(id) - 1)
        expect(moveDown(above, id)).toEqual(ranking)
      })
    )
  })

  test('`joinWithAbove` undoes `part`', () => {
    fc.assert(
      fc.property(someList, ({ ranking, id }) => {
        const parted = part(ranking, id)
        fc.pre(parted.length > ranking.length)
        expect(joinWithAbove(parted, id)).toEqual(ranking)
      })
    )
  })

  test('`moveTo` undoes `moveTo` without ties', () => {
    fc.assert(
      fc.property(anyOrder(1, 14), fc.nat(13), fc.nat(13), (order, from, to) => {
        const ranking = order.map(id => [id])
        const id = order[from % order.length] ?? ''
        expect(moveTo(moveTo(ranking, id, to), id, order.indexOf(id))).toEqual(ranking)
      })
    )
  })

  test('repeated steps lead to the top or the bottom', () => {
    fc.assert(
      fc.property(someList, ({ ranking, id }) => {
        const steps = ranking.flat()
        const rest = remove(ranking, id)
        expect(steps.reduce<string[][]>(list => moveUp(list, id), ranking)).toEqual([[id], ...rest])
        expect(steps.reduce<string[][]>(list => moveDown(list, id), ranking)).toEqual([
          ...rest,
          [id]
        ])
      })
    )
  })
})

test('`moveTo` moves to exactly that row', () => {
  fc.assert(
    fc.property(someList, fc.nat(13), ({ ranking, id }, place) => {
      const row = Math.min(place, ranking.flat().length - 1)
      expect(moveTo(ranking, id, place).flat().indexOf(id)).toBe(row)
    })
  )
})

test('`keepOnly` ranks exactly the shortlist', () => {
  fc.assert(
    fc.property(anyPreference(0, 14), fc.subarray(storylines(14)), (ranking, shortlist) => {
      expect(keepOnly(ranking, shortlist).flat().toSorted()).toEqual(shortlist.toSorted())
    })
  )
})

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
import { someMind, someOrder, storylines } from './players.ts'

const setlist = [['baby'], ['tour'], ['wedding']]
const shared = [['baby'], ['tour', 'wedding'], ['war']]

describe('move up', () => {
  test('passes the one above', () => {
    expect(moveUp(setlist, 'wedding')).toEqual([['baby'], ['wedding'], ['tour']])
  })
  test('stays at the top', () => {
    expect(moveUp(setlist, 'baby')).toEqual(setlist)
  })
  test('leaves those it was level with, and stands right above them', () => {
    expect(moveUp(shared, 'wedding')).toEqual([['baby'], ['wedding'], ['tour'], ['war']])
    expect(moveUp(shared, 'tour')).toEqual([['baby'], ['tour'], ['wedding'], ['war']])
  })
  test('passes all who are level above it', () => {
    expect(moveUp(shared, 'war')).toEqual([['baby'], ['war'], ['tour', 'wedding']])
  })
})

describe('move down', () => {
  test('passes the one below', () => {
    expect(moveDown(setlist, 'baby')).toEqual([['tour'], ['baby'], ['wedding']])
  })
  test('stays at the bottom', () => {
    expect(moveDown(setlist, 'wedding')).toEqual(setlist)
  })
  test('leaves those it was level with, and stands right below them', () => {
    expect(moveDown(shared, 'tour')).toEqual([['baby'], ['wedding'], ['tour'], ['war']])
  })
  test('passes all who are level below it', () => {
    expect(moveDown(shared, 'baby')).toEqual([['tour', 'wedding'], ['baby'], ['war']])
  })
})

describe('to top', () => {
  test('stands alone above everybody', () => {
    expect(toTop(shared, 'wedding')).toEqual([['wedding'], ['baby'], ['tour'], ['war']])
    expect(toTop([['baby', 'tour']], 'tour')).toEqual([['tour'], ['baby']])
  })
})

describe('drag', () => {
  test.each([
    { to: 0, becomes: [['tour'], ['baby'], ['wedding']] },
    { to: 1, becomes: setlist },
    { to: 2, becomes: [['baby'], ['wedding'], ['tour']] }
  ])('to row $to of a strict list', ({ to, becomes }) => {
    expect(moveTo(setlist, 'tour', to)).toEqual(becomes)
  })
  test('beyond an end means that end', () => {
    expect(moveTo(setlist, 'wedding', -3)).toEqual([['wedding'], ['baby'], ['tour']])
    expect(moveTo(setlist, 'baby', 99)).toEqual([['tour'], ['wedding'], ['baby']])
  })
  test('between two who are level makes it level with them', () => {
    expect(moveTo(shared, 'war', 2)).toEqual([['baby'], ['tour', 'war', 'wedding']])
    expect(moveTo(shared, 'baby', 1)).toEqual([['tour', 'baby', 'wedding'], ['war']])
  })
  test('to the edge of a shared tier passes it and stands alone', () => {
    expect(moveTo(shared, 'war', 1)).toEqual([['baby'], ['war'], ['tour', 'wedding']])
  })
  test('dropped where it was, it is still level with the same', () => {
    expect(moveTo(shared, 'tour', 1)).toEqual(shared)
    expect(moveTo(shared, 'wedding', 2)).toEqual(shared)
  })
  test('a row that is no number loses nothing', () => {
    expect(moveTo(setlist, 'baby', NaN)).toEqual([['tour'], ['wedding'], ['baby']])
  })
})

describe('join and part', () => {
  test('two neighbours become level', () => {
    expect(joinWithAbove(setlist, 'tour')).toEqual([['baby', 'tour'], ['wedding']])
  })
  test('those who were level stay level', () => {
    expect(joinWithAbove(shared, 'war')).toEqual([['baby'], ['tour', 'wedding', 'war']])
    expect(joinWithAbove(shared, 'wedding')).toEqual([['baby', 'tour', 'wedding'], ['war']])
  })
  test('the top has nobody to join', () => {
    expect(joinWithAbove(setlist, 'baby')).toEqual(setlist)
  })
  test('parted, it and those after it stand below', () => {
    expect(part([['baby', 'tour', 'wedding']], 'tour')).toEqual([['baby'], ['tour', 'wedding']])
    expect(part(shared, 'wedding')).toEqual([['baby'], ['tour'], ['wedding'], ['war']])
  })
  test('the first of a tier has nobody to part from', () => {
    expect(part(shared, 'tour')).toEqual(shared)
  })
})

describe('a changed shortlist', () => {
  test('what is added comes last', () => {
    expect(add(shared, 'prequel')).toEqual([...shared, ['prequel']])
    expect(add([], 'prequel')).toEqual([['prequel']])
  })
  test('what is there already stays where it is', () => {
    expect(add(shared, 'tour')).toEqual(shared)
  })
  test('what is removed leaves no gap', () => {
    expect(remove(shared, 'baby')).toEqual([['tour', 'wedding'], ['war']])
    expect(remove(shared, 'tour')).toEqual([['baby'], ['wedding'], ['war']])
  })
  test('what stays keeps its order and its ties, what is new comes last', () => {
    expect(keepOnly(shared, ['prequel', 'wedding', 'tour', 'spin-off', 'war'])).toEqual([
      ['tour', 'wedding'],
      ['war'],
      ['prequel'],
      ['spin-off']
    ])
  })
  test('an empty shortlist leaves nothing', () => {
    expect(keepOnly(shared, [])).toEqual([])
  })
})

type Move = (ranking: Ranking, id: string) => string[][]

const moves: { name: string; move: Move }[] = [
  { name: 'move up', move: moveUp },
  { name: 'move down', move: moveDown },
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

/** A ranking, one of its ids, and what the ranking was before anything was done. */
const someList = someMind(1, 14).chain(ranking =>
  fc.record({ ranking: fc.constant(ranking), id: fc.constantFrom(...ranking.flat()) })
)

describe.each([...moves, ...others])('$name', ({ move }) => {
  test('leaves no empty tier, nothing twice, and its argument as it was', () => {
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
  test('keeps everybody, and how the others stand to each other', () => {
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

describe('ways back', () => {
  test('up and down, where nobody is level', () => {
    fc.assert(
      fc.property(someOrder(2, 14), fc.nat(), (order, seed) => {
        const ranking = order.map(id => [id])
        const id = order[1 + (seed % (order.length - 1))] ?? ''
        const above = moveUp(ranking, id)
        expect(above.flat().indexOf(id)).toBe(order.indexOf(id) - 1)
        expect(moveDown(above, id)).toEqual(ranking)
      })
    )
  })

  test('part and join', () => {
    fc.assert(
      fc.property(someList, ({ ranking, id }) => {
        const parted = part(ranking, id)
        fc.pre(parted.length > ranking.length)
        expect(joinWithAbove(parted, id)).toEqual(ranking)
      })
    )
  })

  test('drag there and back, where nobody is level', () => {
    fc.assert(
      fc.property(someOrder(1, 14), fc.nat(13), fc.nat(13), (order, from, to) => {
        const ranking = order.map(id => [id])
        const id = order[from % order.length] ?? ''
        expect(moveTo(moveTo(ranking, id, to), id, order.indexOf(id))).toEqual(ranking)
      })
    )
  })

  test('enough steps up lead to the top, enough steps down to the bottom', () => {
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

test('a drag ends in exactly the row where it was dropped', () => {
  fc.assert(
    fc.property(someList, fc.nat(13), ({ ranking, id }, place) => {
      const row = Math.min(place, ranking.flat().length - 1)
      expect(moveTo(ranking, id, place).flat().indexOf(id)).toBe(row)
    })
  )
})

test('a new shortlist is ranked whole, and nothing else is', () => {
  fc.assert(
    fc.property(someMind(0, 14), fc.subarray(storylines(14)), (ranking, shortlist) => {
      expect(keepOnly(ranking, shortlist).flat().toSorted()).toEqual(shortlist.toSorted())
    })
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  givenByPairs,
  moveEvent,
  rightsOnScreen,
  startOrder,
  startPairing,
  tapSide,
  viewMatch,
  viewOrder
} from '../../../src/quiz/rules/drafts.ts'
import type { MatchQuestion, OrderQuestion } from '../../../src/film/types.ts'

const about = {
  number: 5,
  fact: 'a fact',
  topic: 'plot',
  difficulty: 1,
  prompt: '?',
  explanation: '',
  cites: []
} as const
const order: OrderQuestion = { ...about, cites: [], kind: 'order', events: ['a', 'b', 'c'] }
const match: MatchQuestion = {
  ...about,
  cites: [],
  kind: 'match',
  pairs: [
    ['a', 'A'],
    ['b', 'B'],
    ['c', 'C']
  ]
}

test('lists start complete, never solved, and the same for the same seed', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      for (const start of [startOrder(order, seed), rightsOnScreen(match, seed)]) {
        expect(start.toSorted()).toEqual([0, 1, 2])
        expect(start).not.toEqual([0, 1, 2])
      }
      expect(startOrder(order, seed)).toEqual(startOrder(order, seed))
    }),
    { numRuns: 200 }
  )
})

test('lists start in every order but the right one', () => {
  const seeds = Array.from({ length: 100 }, (_, seed) => seed)
  const wrong = ['0,2,1', '1,0,2', '1,2,0', '2,0,1', '2,1,0']
  const orders = (start: (seed: number) => readonly number[]) =>
    [...new Set(seeds.map(seed => start(seed).join()))].sort()
  expect(orders(seed => startOrder(order, seed))).toEqual(wrong)
  expect(orders(seed => rightsOnScreen(match, seed))).toEqual(wrong)
})

test('an event passes its neighbour, and stays at either end', () => {
  expect(moveEvent([2, 0, 1], 0, 'up')).toEqual([0, 2, 1])
  expect(moveEvent([2, 0, 1], 0, 'down')).toEqual([2, 1, 0])
  expect(moveEvent([2, 0, 1], 2, 'up')).toEqual([2, 0, 1])
  expect(moveEvent([2, 0, 1], 1, 'down')).toEqual([2, 0, 1])
})

describe('pairs', () => {
  const start = startPairing(match)
  const oneTap = tapSide(start, 'left', 0)
  const pair = tapSide(oneTap, 'right', 2)

  test('are made by a tap on each side, whichever comes first', () => {
    expect(oneTap).toEqual({ links: [null, null, null], picked: { side: 'left', index: 0 } })
    expect(pair).toEqual({ links: [2, null, null], picked: null })
    expect(tapSide(tapSide(start, 'right', 2), 'left', 0)).toEqual(pair)
  })

  test('are not made of two on the same side: the later tap counts', () => {
    expect(tapSide(oneTap, 'left', 1).picked).toEqual({ side: 'left', index: 1 })
  })

  test('a second tap puts down what was picked', () => {
    expect(tapSide(oneTap, 'left', 0)).toEqual(start)
  })

  test('are parted by a tap on either half, which then is picked', () => {
    expect(tapSide(pair, 'left', 0)).toEqual(oneTap)
    expect(tapSide(pair, 'right', 2)).toEqual({
      links: [null, null, null],
      picked: { side: 'right', index: 2 }
    })
  })

  test('leave other pairs as they are', () => {
    expect(tapSide(tapSide(pair, 'left', 1), 'right', 0).links).toEqual([2, 0, null])
  })

  test('take over what was paired otherwise', () => {
    expect(tapSide(tapSide(pair, 'left', 1), 'right', 2).links).toEqual([null, 2, null])
    expect(tapSide(tapSide(pair, 'right', 1), 'left', 0).links).toEqual([1, null, null])
  })

  test('are an answer once there are no gaps', () => {
    expect(givenByPairs(pair)).toBeNull()
    expect(givenByPairs({ links: [2, 0, 1], picked: null })).toEqual([2, 0, 1])
  })

  test('never use a side twice, whatever is tapped', () => {
    const taps = fc.array(fc.tuple(fc.constantFrom('left', 'right'), fc.nat(2)))
    fc.assert(
      fc.property(taps, tapped => {
        const { links } = tapped.reduce(
          (sofar, [side, index]) => tapSide(sofar, side, index),
          start
        )
        const used = links.filter(right => right !== null)
        expect(new Set(used).size).toBe(used.length)
        expect(links).toHaveLength(3)
      })
    )
  })
})

test('events that are to be put in order are told as they stand', () => {
  expect(viewOrder(order, [2, 0, 1], 'here')).toEqual({
    kind: 'order',
    place: 'here',
    standing: [2, 0, 1],
    events: [
      { id: '2', title: 'c' },
      { id: '0', title: 'a' },
      { id: '1', title: 'b' }
    ]
  })
})

test('each side of a match is told with the number of its pair, and what is picked', () => {
  const seed = 7
  const [first = 0, second = 0, third = 0] = rightsOnScreen(match, seed)
  const paired = tapSide(tapSide(startPairing(match), 'left', 1), 'right', first)
  const { lefts, rights, isComplete } = viewMatch(
    match,
    tapSide(paired, 'right', third),
    seed,
    'here'
  )
  expect(lefts).toEqual([
    { index: 0, text: 'a', pair: null, isPicked: false },
    { index: 1, text: 'b', pair: 2, isPicked: false },
    { index: 2, text: 'c', pair: null, isPicked: false }
  ])
  const texts = ['A', 'B', 'C']
  expect(rights).toEqual([
    { index: first, text: texts[first], pair: 2, isPicked: false },
    { index: second, text: texts[second], pair: null, isPicked: false },
    { index: third, text: texts[third], pair: null, isPicked: true }
  ])
  expect(isComplete).toBe(false)
  expect(viewMatch(match, { links: [2, 0, 1], picked: null }, seed, 'here').isComplete).toBe(true)
})

test('what is picked on the left is not picked on the right', () => {
  const picked = tapSide(startPairing(match), 'left', 2)
  const { lefts, rights } = viewMatch(match, picked, 1, 'here')
  expect(lefts.map(({ isPicked }) => isPicked)).toEqual([false, false, true])
  expect(rights.map(({ isPicked }) => isPicked)).toEqual([false, false, false])
})

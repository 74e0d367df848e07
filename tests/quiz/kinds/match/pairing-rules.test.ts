import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  pairingRules,
  rightsOnScreen,
  tapSide,
  viewMatch
} from '../../../../src/quiz/kinds/match/pairing-rules.ts'
import { match } from '../questions.ts'

const start = pairingRules.start(match, 7)
const oneTap = tapSide(start, 'left', 0)
const pair = tapSide(oneTap, 'right', 2)

describe('tapping sides of a match', () => {
  test('one tap on each side pairs them, in any order', () => {
    expect(oneTap).toEqual({ links: [null, null, null], picked: { side: 'left', index: 0 } })
    expect(pair).toEqual({ links: [2, null, null], picked: null })
    expect(tapSide(tapSide(start, 'right', 2), 'left', 0)).toEqual(pair)
  })

  test('two taps on the same side pick the later one', () => {
    expect(tapSide(oneTap, 'left', 1).picked).toEqual({ side: 'left', index: 1 })
  })

  test('a second tap on the picked side unpicks it', () => {
    expect(tapSide(oneTap, 'left', 0)).toEqual(start)
  })

  test('a tap on a paired side splits the pair and picks that side', () => {
    expect(tapSide(pair, 'left', 0)).toEqual(oneTap)
    expect(tapSide(pair, 'right', 2)).toEqual({
      links: [null, null, null],
      picked: { side: 'right', index: 2 }
    })
  })

  test('a new pair leaves other pairs as they are', () => {
    expect(tapSide(tapSide(pair, 'left', 1), 'right', 0).links).toEqual([2, 0, null])
  })

  test('a new pair splits the pairs that its sides were in', () => {
    expect(tapSide(tapSide(pair, 'left', 1), 'right', 2).links).toEqual([null, 2, null])
    expect(tapSide(tapSide(pair, 'right', 1), 'left', 0).links).toEqual([1, null, null])
  })

  test('random taps never put a side into two pairs', () => {
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

test('a pairing is an answer once it is complete', () => {
  expect(pairingRules.answerOf(pair)).toBeNull()
  expect(pairingRules.answerOf({ links: [2, 0, 1], picked: null })).toEqual([2, 0, 1])
  expect(pairingRules.ofAnswer([2, 0, 1])).toEqual({ links: [2, 0, 1], picked: null })
})

describe('the view of a match', () => {
  const seed = 7
  const [first = 0, second = 0, third = 0] = rightsOnScreen(match, seed)

  test('shows on both sides the number of the pair and the picked side', () => {
    const paired = tapSide(tapSide(start, 'left', 1), 'right', first)
    const { lefts, rights, isComplete } = viewMatch(match, tapSide(paired, 'right', third), seed)
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
    expect(viewMatch(match, { links: [2, 0, 1], picked: null }, seed).isComplete).toBe(true)
  })

  test('an item picked on the left: nothing is picked on the right', () => {
    const { lefts, rights } = viewMatch(match, tapSide(start, 'left', 2), seed)
    expect(lefts.map(({ isPicked }) => isPicked)).toEqual([false, false, true])
    expect(rights.map(({ isPicked }) => isPicked)).toEqual([false, false, false])
  })
})

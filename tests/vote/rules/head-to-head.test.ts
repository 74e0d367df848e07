import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duels } from '../../../src/vote/rules/duels.ts'
import { headToHead, duelsOf, type AnsweredDuel } from '../../../src/vote/rules/head-to-head.ts'
import { answerOf, type Mind, someMind, storylines } from './players.ts'

/** Answers until nothing is left to ask. */
function playOn(ids: string[], mind: Mind, before: AnsweredDuel[] = []): AnsweredDuel[] {
  const met = [...before]
  for (let { pair } = headToHead(ids, met); pair; { pair } = headToHead(ids, met)) {
    met.push({ pair, answer: answerOf(mind, pair) })
  }
  return met
}

const without = (mind: Mind, ids: string[]) =>
  mind.map(tier => tier.filter(id => ids.includes(id))).filter(tier => tier.length > 0)

const first = (winner: string, loser: string): AnsweredDuel => ({
  pair: [winner, loser],
  answer: 'first'
})
const second = (loser: string, winner: string): AnsweredDuel => ({
  pair: [loser, winner],
  answer: 'second'
})
const tie = (one: string, other: string): AnsweredDuel => ({ pair: [one, other], answer: 'tie' })

describe('one shortlist', () => {
  test('is asked about just as by duels, to the same end', () => {
    fc.assert(
      fc.property(someMind(0, 14), mind => {
        const ids = storylines(mind.flat().length)
        const met = playOn(ids, mind)
        for (let asked = 0; asked <= met.length; asked++) {
          const answers = met.map(({ answer }) => answer).slice(0, asked)
          expect(headToHead(ids, met.slice(0, asked))).toEqual(duels(ids, answers))
        }
        expect(headToHead(ids, met).ranking).toEqual(mind)
      }),
      { numRuns: 60 }
    )
  })
})

describe('a shortlist that changes', () => {
  test('ends in the player’s order whenever it changes, and nobody is asked the same twice', () => {
    fc.assert(
      fc.property(
        someMind(2, 10),
        fc.array(fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), { maxLength: 4 }),
        fc.nat(10),
        (mind, changes, pause) => {
          const all = storylines(mind.flat().length)
          let met: AnsweredDuel[] = []
          for (const kept of changes) {
            const ids = all.filter((_, index) => kept[index])
            met = playOn(ids, mind, met).slice(0, met.length + pause)
          }
          met = playOn(all, mind, met)
          expect(headToHead(all, met).ranking).toEqual(mind)
          const pairs = met.map(({ pair }) => pair.toSorted().join())
          expect(new Set(pairs).size).toBe(pairs.length)
        }
      ),
      { numRuns: 150 }
    )
  })

  test('needs no question more when something is taken off', () => {
    fc.assert(
      fc.property(someMind(2, 9), fc.nat(8), (mind, off) => {
        const all = storylines(mind.flat().length)
        const met = playOn(all, mind)
        const ids = all.filter((_, index) => index !== off)
        expect(headToHead(ids, met)).toMatchObject({ pair: null, ranking: without(mind, ids) })
      })
    )
  })

  test('promises at most so many questions, which never rises and ends at zero', () => {
    fc.assert(
      fc.property(someMind(3, 12), mind => {
        const all = storylines(mind.flat().length)
        const met = playOn(all.slice(1), mind)
        let { atMost } = headToHead(all, met)
        for (const next of playOn(all, mind, met).slice(met.length)) {
          met.push(next)
          expect(headToHead(all, met).atMost).toBeLessThan(atMost)
          atMost = headToHead(all, met).atMost
        }
        expect(atMost).toBe(0)
      }),
      { numRuns: 60 }
    )
  })
})

describe('what follows from those who have met', () => {
  test.each([
    ['whoever beats a winner', [first('wedding', 'tour'), first('tour', 'baby')]],
    ['told the other way round', [second('tour', 'wedding'), second('baby', 'tour')]],
    ['by way of a tie', [tie('wedding', 'tour'), first('tour', 'baby')]],
    [
      'by way of a tie that was told the other way round',
      [tie('tour', 'wedding'), first('tour', 'baby')]
    ],
    ['by way of a tie at the end', [first('wedding', 'tour'), tie('baby', 'tour')]]
  ])('is not asked: %s', (_, met) => {
    expect(headToHead(['wedding', 'baby'], met)).toMatchObject({
      pair: null,
      ranking: [['wedding'], ['baby']]
    })
    expect(headToHead(['baby', 'wedding'], met)).toMatchObject({
      pair: null,
      ranking: [['wedding'], ['baby']]
    })
  })

  test('two who are level with a third are level', () => {
    const met = [tie('wedding', 'tour'), tie('tour', 'baby')]
    expect(headToHead(['wedding', 'baby'], met).ranking).toEqual([['wedding', 'baby']])
  })

  test('two who have lost to the same one have to meet', () => {
    const met = [first('wedding', 'tour'), first('wedding', 'baby')]
    expect(headToHead(['tour', 'baby'], met).pair).toEqual(['tour', 'baby'])
  })

  test('contradictions still end in a ranking', () => {
    const circle = [
      tie('wedding', 'tour'),
      first('tour', 'baby'),
      first('baby', 'wedding'),
      first('wedding', 'tour')
    ]
    const { pair, ranking } = headToHead(['wedding', 'tour', 'baby'], circle)
    expect(pair).toBeNull()
    expect(ranking.flat().sort()).toEqual(['baby', 'tour', 'wedding'])
  })
})

describe('a ranking made otherwise', () => {
  test('says how each stands to the next', () => {
    expect(duelsOf([['wedding', 'tour'], ['baby']])).toEqual([
      tie('wedding', 'tour'),
      first('tour', 'baby')
    ])
  })

  test('is what its own answers end in', () => {
    fc.assert(
      fc.property(someMind(0, 14), mind => {
        const ids = storylines(mind.flat().length)
        expect(headToHead(ids, duelsOf(mind))).toMatchObject({ pair: null, ranking: mind })
      })
    )
  })
})

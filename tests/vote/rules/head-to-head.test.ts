import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duels } from '../../../src/vote/rules/duels.ts'
import { headToHead, duelsOf, type AnsweredDuel } from '../../../src/vote/rules/head-to-head.ts'
import { answerOf, type Preference, anyPreference, storylines } from './players.ts'

/** Answers until the ranking is complete. */
function playOn(
  ids: string[],
  preference: Preference,
  before: AnsweredDuel[] = []
): AnsweredDuel[] {
  const met = [...before]
  for (let { pair } = headToHead(ids, met); pair; { pair } = headToHead(ids, met)) {
    met.push({ pair, answer: answerOf(preference, pair) })
  }
  return met
}

const without = (preference: Preference, ids: string[]) =>
  preference.map(tier => tier.filter(id => ids.includes(id))).filter(tier => tier.length > 0)

const first = (winner: string, loser: string): AnsweredDuel => ({
  pair: [winner, loser],
  answer: 'first'
})
const second = (loser: string, winner: string): AnsweredDuel => ({
  pair: [loser, winner],
  answer: 'second'
})
const tie = (one: string, other: string): AnsweredDuel => ({ pair: [one, other], answer: 'tie' })

describe('an unchanged shortlist', () => {
  test('the same questions and ranking as `duels`', () => {
    fc.assert(
      fc.property(anyPreference(0, 14), preference => {
        const ids = storylines(preference.flat().length)
        const met = playOn(ids, preference)
        for (let asked = 0; asked <= met.length; asked++) {
          const answers = met.map(({ answer }) => answer).slice(0, asked)
          expect(headToHead(ids, met.slice(0, asked))).toEqual(duels(ids, answers))
        }
        expect(headToHead(ids, met).ranking).toEqual(preference)
      }),
      { numRuns: 60 }
    )
  })
})

describe('a changing shortlist', () => {
  test('ends in the player’s order, and no pair is asked twice', () => {
    fc.assert(
      fc.property(
        anyPreference(2, 10),
        fc.array(fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), { maxLength: 4 }),
        fc.nat(10),
        (preference, changes, pause) => {
          const all = storylines(preference.flat().length)
          let met: AnsweredDuel[] = []
          for (const kept of changes) {
            const ids = all.filter((_, index) => kept[index])
            met = playOn(ids, preference, met).slice(0, met.length + pause)
          }
          met = playOn(all, preference, met)
          expect(headToHead(all, met).ranking).toEqual(preference)
          const pairs = met.map(({ pair }) => pair.toSorted().join())
          expect(new Set(pairs).size).toBe(pairs.length)
        }
      ),
      { numRuns: 150 }
    )
  })

  test('removing a storyline needs no more questions', () => {
    fc.assert(
      fc.property(anyPreference(2, 9), fc.nat(8), (preference, off) => {
        const all = storylines(preference.flat().length)
        const met = playOn(all, preference)
        const ids = all.filter((_, index) => index !== off)
        expect(headToHead(ids, met)).toMatchObject({
          pair: null,
          ranking: without(preference, ids)
        })
      })
    )
  })

  test('`atMost` never rises and ends at 0', () => {
    fc.assert(
      fc.property(anyPreference(3, 12), preference => {
        const all = storylines(preference.flat().length)
        const met = playOn(all.slice(1), preference)
        let { atMost } = headToHead(all, met)
        for (const next of playOn(all, preference, met).slice(met.length)) {
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

describe('conclusions from earlier answers', () => {
  test.each([
    ['whoever beats a winner', [first('wedding', 'tour'), first('tour', 'baby')]],
    ['told the other way round', [second('tour', 'wedding'), second('baby', 'tour')]],
    ['by way of a tie', [tie('wedding', 'tour'), first('tour', 'baby')]],
    [
      'by way of a tie that was told the other way round',
      [tie('tour', 'wedding'), first('tour', 'baby')]
    ],
    ['by way of a tie at the end', [first('wedding', 'tour'), tie('baby', 'tour')]]
  ])('the answer follows → the pair is not asked: %s', (_, met) => {
    expect(headToHead(['wedding', 'baby'], met)).toMatchObject({
      pair: null,
      ranking: [['wedding'], ['baby']]
    })
    expect(headToHead(['baby', 'wedding'], met)).toMatchObject({
      pair: null,
      ranking: [['wedding'], ['baby']]
    })
  })

  test('two storylines tied with a third are tied', () => {
    const met = [tie('wedding', 'tour'), tie('tour', 'baby')]
    expect(headToHead(['wedding', 'baby'], met).ranking).toEqual([['wedding', 'baby']])
  })

  test('two storylines that lost to the same one → the pair is asked', () => {
    const met = [first('wedding', 'tour'), first('wedding', 'baby')]
    expect(headToHead(['tour', 'baby'], met).pair).toEqual(['tour', 'baby'])
  })

  test('contradictory answers still give a ranking', () => {
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

describe('`duelsOf`', () => {
  test('compares each storyline with the next one', () => {
    expect(duelsOf([['wedding', 'tour'], ['baby']])).toEqual([
      tie('wedding', 'tour'),
      first('tour', 'baby')
    ])
  })

  test('its answers lead to the ranking', () => {
    fc.assert(
      fc.property(anyPreference(0, 14), preference => {
        const ids = storylines(preference.flat().length)
        expect(headToHead(ids, duelsOf(preference))).toMatchObject({
          pair: null,
          ranking: preference
        })
      })
    )
  })
})

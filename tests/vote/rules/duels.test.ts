import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DuelAnswer, duels } from '../../../src/vote/rules/duels.ts'
import {
  allPreferences,
  allOrders,
  answerOf,
  type Game,
  play,
  anyPreference,
  anyOrder,
  storylines
} from './players.ts'

/** The most questions of merge insertion for 0 to 14 storylines (Ford and Johnson 1959). */
const MOST = [0, 0, 1, 3, 5, 7, 10, 13, 16, 19, 22, 26, 30, 34, 38]

const strict = (order: string[]) => order.map(id => [id])
const playOrder = (ids: string[], order: string[]) =>
  play(ids, pair => answerOf(strict(order), pair))

/** Whether `asked + atMost` never rose, and `atMost` ended at 0. */
function boundHolds({ states, end }: Game): boolean {
  const ends = states.map(({ asked, atMost }) => asked + atMost)
  const neverRises = ends.every((total, index) => index === 0 || total <= (ends[index - 1] ?? -1))
  return neverRises && end.atMost === 0 && states.every(({ pair, atMost }) => !pair || atMost > 0)
}

describe('a few storylines', () => {
  test('no storyline → no question', () => {
    expect(duels([], [])).toEqual({ pair: null, asked: 0, atMost: 0, ranking: [] })
  })

  test('one storyline → no question', () => {
    expect(duels(['wedding'], [])).toEqual({
      pair: null,
      asked: 0,
      atMost: 0,
      ranking: [['wedding']]
    })
  })

  test('two storylines → one question', () => {
    const ids = ['wedding', 'tour']
    const open = { pair: ['wedding', 'tour'], asked: 0, atMost: 1, ranking: [] }
    const done = { pair: null, asked: 1, atMost: 0 }

    expect(duels(ids, [])).toEqual(open)
    expect(duels(ids, ['first'])).toEqual({ ...done, ranking: [['wedding'], ['tour']] })
    expect(duels(ids, ['second'])).toEqual({ ...done, ranking: [['tour'], ['wedding']] })
    expect(duels(ids, ['tie'])).toEqual({ ...done, ranking: [['wedding', 'tour']] })
  })

  test('a duplicate → a RangeError', () => {
    expect(() => duels(['wedding', 'tour', 'wedding'], [])).toThrow(
      new RangeError('Each id can be ranked only once.')
    )
  })

  test('the arguments are unchanged', () => {
    const ids = Object.freeze(['wedding', 'tour', 'baby'])
    const answers = Object.freeze(['first', 'tie'] satisfies DuelAnswer[])
    expect(duels(ids, answers).asked).toBe(2)
  })
})

describe('answers without ties', () => {
  test.each(MOST.map((most, count) => ({ count, most })))(
    'hears at the start that $count storylines take $most questions at most',
    ({ count, most }) => {
      expect(duels(storylines(count), []).atMost).toBe(most)
    }
  )

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'gets exactly their order of %i storylines, whatever it is',
    { tags: 'long' },
    count => {
      const ids = storylines(count)
      const games = allOrders(ids).map(order => ({ order, game: playOrder(ids, order) }))

      expect(
        games.filter(
          ({ order, game }) =>
            JSON.stringify(game.end.ranking) !== JSON.stringify(strict(order)) || !boundHolds(game)
        )
      ).toEqual([])
      expect(Math.max(...games.map(({ game }) => game.answers.length))).toBe(MOST[count])
    }
  )

  test('up to fourteen storylines → exactly the player’s order, within the most questions', () => {
    fc.assert(
      fc.property(anyOrder(8, 14), order => {
        const game = playOrder(storylines(order.length), order)
        expect(game.end.ranking).toEqual(strict(order))
        expect(game.answers.length).toBeLessThanOrEqual(MOST[order.length] ?? -1)
        expect(boundHolds(game)).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  test('no pair is asked twice', () => {
    fc.assert(
      fc.property(anyOrder(2, 14), order => {
        const { states } = playOrder(storylines(order.length), order)
        const pairs = states.flatMap(({ pair }) => (pair ? [pair.toSorted().join(' or ')] : []))
        expect(new Set(pairs).size).toBe(pairs.length)
      })
    )
  })

  test('no ranking before the last answer', () => {
    const { states } = playOrder(storylines(6), storylines(6))
    expect(states.filter(({ pair }) => pair).every(({ ranking }) => ranking.length === 0)).toBe(
      true
    )
  })
})

describe('answers with ties', () => {
  test.each([
    { count: 2, preferences: 3 },
    { count: 3, preferences: 13 },
    { count: 4, preferences: 75 },
    { count: 5, preferences: 541 },
    { count: 6, preferences: 4683 }
  ])(
    'gets exactly their tiers of $count storylines, in all $preferences ways',
    { tags: 'long' },
    ({ count, preferences }) => {
      const ids = storylines(count)
      const all = allPreferences(ids)
      expect(all).toHaveLength(preferences)
      expect(
        all.filter(preference => {
          const game = play(ids, pair => answerOf(preference, pair))
          return (
            JSON.stringify(game.end.ranking) !== JSON.stringify(preference) ||
            !boundHolds(game) ||
            game.answers.length > (MOST[count] ?? -1)
          )
        })
      ).toEqual([])
    }
  )

  test('up to fourteen storylines → exactly the player’s tiers', () => {
    fc.assert(
      fc.property(anyPreference(7, 14), preference => {
        const ids = storylines(preference.flat().length)
        const game = play(ids, pair => answerOf(preference, pair))
        expect(game.end.ranking).toEqual(preference)
        expect(game.answers.length).toBeLessThanOrEqual(MOST[ids.length] ?? -1)
        expect(boundHolds(game)).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  test('fourteen tied storylines → thirteen questions', () => {
    const game = play(storylines(14), () => 'tie')
    expect(game.answers).toHaveLength(13)
    expect(game.end.ranking).toEqual([storylines(14)])
  })

  test('a tie leaves fewer questions than a choice', () => {
    const ids = storylines(8)
    expect(duels(ids, ['first']).atMost).toBe(15)
    expect(duels(ids, ['tie', 'tie', 'tie', 'tie']).atMost).toBe(5)
    expect(duels(ids, ['first', 'first', 'first', 'first']).atMost).toBe(12)
  })
})

describe('contradictory answers', () => {
  test('the ranking has each storyline once, and `atMost` holds', () => {
    const answers = fc.array(fc.constantFrom<DuelAnswer>('first', 'second', 'tie'), {
      minLength: 38,
      maxLength: 38
    })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 }), answers, (count, whims) => {
        const ids = storylines(count)
        let turn = 0
        const game = play(ids, () => whims[turn++] ?? 'tie')
        expect(game.end.ranking.flat().toSorted()).toEqual(ids.toSorted())
        expect(game.end.ranking.every(tier => tier.length > 0)).toBe(true)
        expect(boundHolds(game)).toBe(true)
      }),
      { numRuns: 500 }
    )
  })
})

describe('undo', () => {
  test('dropping the last answer → the state before it', () => {
    fc.assert(
      fc.property(anyPreference(2, 14), preference => {
        const ids = storylines(preference.flat().length)
        const { states, answers } = play(ids, pair => answerOf(preference, pair))
        expect(states.map((_, kept) => duels(ids, answers.slice(0, kept)))).toEqual(states)
      })
    )
  })

  test('dropping answers that contradict a new order → the new order', () => {
    fc.assert(
      fc.property(anyPreference(2, 14), preference => {
        const ids = storylines(preference.flat().length)
        const answers = play(ids, pair => answerOf([...preference].reverse(), pair)).answers
        const fits = (kept: number) => {
          const { pair } = duels(ids, answers.slice(0, kept))
          return !pair || answerOf(preference, pair) === answers[kept]
        }
        while (!answers.every((_, kept) => fits(kept))) answers.pop()

        for (let { pair } = duels(ids, answers); pair; { pair } = duels(ids, answers)) {
          answers.push(answerOf(preference, pair))
        }
        expect(duels(ids, answers).ranking).toEqual(preference)
      })
    )
  })

  test('surplus answers are ignored', () => {
    fc.assert(
      fc.property(anyPreference(0, 14), preference => {
        const ids = storylines(preference.flat().length)
        const { answers, end } = play(ids, pair => answerOf(preference, pair))
        expect(duels(ids, [...answers, 'first', 'tie', 'second'])).toEqual(end)
      })
    )
  })
})

describe('left and right', () => {
  /** How often each storyline was on the left, less how often it was on the right. */
  function leanings({ states }: Game): number[] {
    const pairs = states.flatMap(({ pair }) => (pair ? [pair] : []))
    return [...new Set(pairs.flat())].map(
      id =>
        pairs.filter(([left]) => left === id).length * 2 -
        pairs.filter(pair => pair.includes(id)).length
    )
  }

  test.each([4, 5, 6, 7])(
    'over all orders of %i, the better one is as often on either side',
    { tags: 'long' },
    count => {
      const ids = storylines(count)
      const answers = allOrders(ids).flatMap(order => playOrder(ids, order).answers)
      const share = answers.filter(answer => answer === 'first').length / answers.length
      expect(Math.abs(share - 0.5)).toBeLessThanOrEqual(0.02)
    }
  )

  test('six storylines, all orders: no side is favoured by more than two', () => {
    const ids = storylines(6)
    const games = allOrders(ids).map(order => playOrder(ids, order))
    expect(Math.max(...games.flatMap(leanings).map(Math.abs))).toBe(2)
  })

  test('fourteen storylines: no side is favoured by more than three', () => {
    fc.assert(
      fc.property(anyOrder(8, 14), order => {
        const game = playOrder(storylines(order.length), order)
        expect(Math.max(...leanings(game).map(Math.abs))).toBeLessThanOrEqual(3)
      })
    )
  })

  test('the first pair is in the order of the ids', () => {
    expect(duels(storylines(5), []).pair).toEqual(['storyline 1', 'storyline 2'])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DuelAnswer, duels } from '../../../src/vote/rules/duels.ts'
import {
  allMinds,
  allOrders,
  answerOf,
  type Game,
  play,
  someMind,
  someOrder,
  storylines
} from './players.ts'

/** Ford and Johnson's numbers for 0, 1, 2 … 14 storylines. */
const MOST = [0, 0, 1, 3, 5, 7, 10, 13, 16, 19, 22, 26, 30, 34, 38]

const strict = (order: string[]) => order.map(id => [id])
const playOrder = (ids: string[], order: string[]) =>
  play(ids, pair => answerOf(strict(order), pair))

/** Whether the promise "at most n to go" was kept at every step, and ended. */
function promiseKept({ states, end }: Game): boolean {
  const ends = states.map(({ asked, atMost }) => asked + atMost)
  const neverRises = ends.every((total, index) => index === 0 || total <= (ends[index - 1] ?? -1))
  return neverRises && end.atMost === 0 && states.every(({ pair, atMost }) => !pair || atMost > 0)
}

describe('a few storylines', () => {
  test('none needs no question', () => {
    expect(duels([], [])).toEqual({ pair: null, asked: 0, atMost: 0, ranking: [] })
  })

  test('one needs no question', () => {
    expect(duels(['wedding'], [])).toEqual({
      pair: null,
      asked: 0,
      atMost: 0,
      ranking: [['wedding']]
    })
  })

  test('two are asked once', () => {
    const ids = ['wedding', 'tour']
    const open = { pair: ['wedding', 'tour'], asked: 0, atMost: 1, ranking: [] }
    const done = { pair: null, asked: 1, atMost: 0 }

    expect(duels(ids, [])).toEqual(open)
    expect(duels(ids, ['first'])).toEqual({ ...done, ranking: [['wedding'], ['tour']] })
    expect(duels(ids, ['second'])).toEqual({ ...done, ranking: [['tour'], ['wedding']] })
    expect(duels(ids, ['tie'])).toEqual({ ...done, ranking: [['wedding', 'tour']] })
  })

  test('a storyline that is there twice is refused', () => {
    expect(() => duels(['wedding', 'tour', 'wedding'], [])).toThrow(
      new RangeError('Each id can be ranked only once.')
    )
  })

  test('the ids and the answers are left as they were', () => {
    const ids = Object.freeze(['wedding', 'tour', 'baby'])
    const answers = Object.freeze(['first', 'tie'] satisfies DuelAnswer[])
    expect(duels(ids, answers).asked).toBe(2)
  })
})

describe('a player who always prefers one', () => {
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
            JSON.stringify(game.end.ranking) !== JSON.stringify(strict(order)) || !promiseKept(game)
        )
      ).toEqual([])
      expect(Math.max(...games.map(({ game }) => game.answers.length))).toBe(MOST[count])
    }
  )

  test('gets exactly their order of up to fourteen, in the fewest questions', () => {
    fc.assert(
      fc.property(someOrder(8, 14), order => {
        const game = playOrder(storylines(order.length), order)
        expect(game.end.ranking).toEqual(strict(order))
        expect(game.answers.length).toBeLessThanOrEqual(MOST[order.length] ?? -1)
        expect(promiseKept(game)).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  test('is never asked about the same two again', () => {
    fc.assert(
      fc.property(someOrder(2, 14), order => {
        const { states } = playOrder(storylines(order.length), order)
        const pairs = states.flatMap(({ pair }) => (pair ? [pair.toSorted().join(' or ')] : []))
        expect(new Set(pairs).size).toBe(pairs.length)
      })
    )
  })

  test('sees no ranking before it is complete', () => {
    const { states } = playOrder(storylines(6), storylines(6))
    expect(states.filter(({ pair }) => pair).every(({ ranking }) => ranking.length === 0)).toBe(
      true
    )
  })
})

describe('a player who cannot always choose', () => {
  test.each([
    { count: 2, minds: 3 },
    { count: 3, minds: 13 },
    { count: 4, minds: 75 },
    { count: 5, minds: 541 },
    { count: 6, minds: 4683 }
  ])(
    'gets exactly their tiers of $count storylines, in all $minds ways',
    { tags: 'long' },
    ({ count, minds }) => {
      const ids = storylines(count)
      const all = allMinds(ids)
      expect(all).toHaveLength(minds)
      expect(
        all.filter(mind => {
          const game = play(ids, pair => answerOf(mind, pair))
          return (
            JSON.stringify(game.end.ranking) !== JSON.stringify(mind) ||
            !promiseKept(game) ||
            game.answers.length > (MOST[count] ?? -1)
          )
        })
      ).toEqual([])
    }
  )

  test('gets exactly their tiers of up to fourteen', () => {
    fc.assert(
      fc.property(someMind(7, 14), mind => {
        const ids = storylines(mind.flat().length)
        const game = play(ids, pair => answerOf(mind, pair))
        expect(game.end.ranking).toEqual(mind)
        expect(game.answers.length).toBeLessThanOrEqual(MOST[ids.length] ?? -1)
        expect(promiseKept(game)).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  test('who likes all fourteen alike is asked thirteen times', () => {
    const game = play(storylines(14), () => 'tie')
    expect(game.answers).toHaveLength(13)
    expect(game.end.ranking).toEqual([storylines(14)])
  })

  test('has fewer questions to go after a tie than after a choice', () => {
    const ids = storylines(8)
    expect(duels(ids, ['first']).atMost).toBe(15)
    expect(duels(ids, ['tie', 'tie', 'tie', 'tie']).atMost).toBe(5)
    expect(duels(ids, ['first', 'first', 'first', 'first']).atMost).toBe(12)
  })
})

describe('a player who contradicts themselves', () => {
  test('still comes to an end with each storyline once, and the promise is kept', () => {
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
        expect(promiseKept(game)).toBe(true)
      }),
      { numRuns: 500 }
    )
  })
})

describe('undo', () => {
  test('at any point leads back to what was seen before', () => {
    fc.assert(
      fc.property(someMind(2, 14), mind => {
        const ids = storylines(mind.flat().length)
        const { states, answers } = play(ids, pair => answerOf(mind, pair))
        expect(states.map((_, kept) => duels(ids, answers.slice(0, kept)))).toEqual(states)
      })
    )
  })

  test('of what does not fit a new mind leads to the order now in mind', () => {
    fc.assert(
      fc.property(someMind(2, 14), mind => {
        const ids = storylines(mind.flat().length)
        const answers = play(ids, pair => answerOf([...mind].reverse(), pair)).answers
        const fits = (kept: number) => {
          const { pair } = duels(ids, answers.slice(0, kept))
          return !pair || answerOf(mind, pair) === answers[kept]
        }
        while (!answers.every((_, kept) => fits(kept))) answers.pop()

        for (let { pair } = duels(ids, answers); pair; { pair } = duels(ids, answers)) {
          answers.push(answerOf(mind, pair))
        }
        expect(duels(ids, answers).ranking).toEqual(mind)
      })
    )
  })

  test('answers beyond the last question change nothing', () => {
    fc.assert(
      fc.property(someMind(0, 14), mind => {
        const ids = storylines(mind.flat().length)
        const { answers, end } = play(ids, pair => answerOf(mind, pair))
        expect(duels(ids, [...answers, 'first', 'tie', 'second'])).toEqual(end)
      })
    )
  })
})

describe('left and right', () => {
  /** How often each storyline stood on the left, less how often on the right. */
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

  test('over all orders of six, nobody stands more than twice too often on one side', () => {
    const ids = storylines(6)
    const games = allOrders(ids).map(order => playOrder(ids, order))
    expect(Math.max(...games.flatMap(leanings).map(Math.abs))).toBe(2)
  })

  test('among fourteen, nobody stands more than three times too often on one side', () => {
    fc.assert(
      fc.property(someOrder(8, 14), order => {
        const game = playOrder(storylines(order.length), order)
        expect(Math.max(...leanings(game).map(Math.abs))).toBeLessThanOrEqual(3)
      })
    )
  })

  test('the first to meet stand as they are listed', () => {
    expect(duels(storylines(5), []).pair).toEqual(['storyline 1', 'storyline 2'])
  })
})

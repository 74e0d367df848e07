import { describe, expect, test } from 'vitest'
import { tally } from '../../../../src/group/rules/tally/index.ts'
import { cast, NAMES } from './samples.ts'

const THREE = ['ash', 'birch', 'cedar']

describe('nobody wins', () => {
  const nothing = {
    condorcetWinner: null,
    schulze: { winners: [], order: [] },
    instantRunoff: { winners: [], rounds: [] }
  }

  test('without ballots', () => {
    expect(tally([], ['ash', 'birch'])).toEqual({
      ...nothing,
      ballots: 0,
      pairwise: { ash: { birch: 0 }, birch: { ash: 0 } },
      borda: { scores: { ash: 0, birch: 0 }, order: [] },
      shortlisted: { ash: 0, birch: 0 }
    })
  })

  test.each([
    ['no tier', []],
    ['empty tiers', [[], []]],
    ['only names that are no candidates', [['oak'], ['yew']]]
  ])('when every ballot holds %s, and the ballots are counted all the same', (_, ranking) => {
    expect(tally([{ ranking, count: 3 }], ['ash'])).toEqual({
      ...nothing,
      ballots: 3,
      pairwise: { ash: {} },
      borda: { scores: { ash: 0 }, order: [] },
      shortlisted: { ash: 0 }
    })
  })

  test('without candidates', () => {
    expect(tally(cast('2: ash'), [])).toEqual({
      ...nothing,
      ballots: 2,
      pairwise: {},
      borda: { scores: {}, order: [] },
      shortlisted: {}
    })
  })
})

describe('a ballot', () => {
  test('puts whoever it ranks above whoever it does not, and these are level', () => {
    const counted = tally(cast('2: birch', '1: cedar > ash=birch'), THREE)
    expect(counted).toEqual({
      ballots: 3,
      pairwise: {
        ash: { birch: 0, cedar: 0 },
        birch: { ash: 2, cedar: 2 },
        cedar: { ash: 1, birch: 1 }
      },
      condorcetWinner: 'birch',
      schulze: { winners: ['birch'], order: [['birch'], ['cedar'], ['ash']] },
      instantRunoff: {
        winners: ['birch'],
        rounds: [
          { votes: { ash: 0, birch: 2, cedar: 1 }, exhausted: 0, eliminated: ['ash'] },
          { votes: { birch: 2, cedar: 1 }, exhausted: 0, eliminated: [] }
        ]
      },
      borda: { scores: { ash: 0, birch: 4, cedar: 2 }, order: [['birch'], ['cedar'], ['ash']] },
      shortlisted: { ash: 1, birch: 3, cedar: 1 }
    })
  })

  test('with one name makes a lone candidate the winner by every rule', () => {
    const counted = tally(cast('1: ash'), ['ash'])
    expect(counted.condorcetWinner).toBe('ash')
    expect(counted.schulze).toEqual({ winners: ['ash'], order: [['ash']] })
    expect(counted.instantRunoff).toEqual({
      winners: ['ash'],
      rounds: [{ votes: { ash: 1 }, exhausted: 0, eliminated: [] }]
    })
    expect(counted.borda).toEqual({ scores: { ash: 0 }, order: [['ash']] })
  })

  test('may hold empty tiers, strangers and a name twice: the first place counts', () => {
    const untidy = [{ ranking: [[], ['oak'], ['ash', 'ash'], ['oak', 'birch'], ['ash']], count: 1 }]
    expect(tally(untidy, THREE)).toEqual(tally(cast('1: ash > birch'), THREE))
  })

  test.each([0, -1, 1.5, NaN, Infinity])('cannot be cast %d times', count => {
    expect(() => tally([{ ranking: [['ash']], count }], THREE)).toThrow(
      new RangeError(`A ballot is cast a whole number of times, at least once, not ${count}.`)
    )
  })

  test('can be cast so often that sums would no longer be exact, and is refused', () => {
    const many = Math.floor(Number.MAX_SAFE_INTEGER / 4)
    const ballots = cast(`${many}: ash > birch > cedar`)
    expect(tally(ballots, THREE).borda.scores).toEqual({ ash: 2 * many, birch: many, cedar: 0 })
    const most = Number.MAX_SAFE_INTEGER
    expect(tally([{ ranking: [], count: most }], []).ballots).toBe(most)
    expect(() => tally([...ballots, ...cast('4: birch')], THREE)).toThrow(
      new RangeError('There are too many ballots to count them exactly.')
    )
  })
})

describe('candidates', () => {
  test('listed twice are one', () => {
    const ballots = cast('2: ash > birch')
    expect(tally(ballots, ['birch', 'ash', 'birch'])).toEqual(tally(ballots, ['ash', 'birch']))
  })

  test('may have any name, those of an object among them', () => {
    const counted = tally(cast('2: __proto__ > constructor', '1: toString'), [
      '__proto__',
      'constructor',
      'toString'
    ])
    expect(counted.schulze.order).toEqual([['__proto__'], ['constructor'], ['toString']])
    expect(Object.entries(counted.shortlisted)).toEqual([
      ['__proto__', 2],
      ['constructor', 2],
      ['toString', 1]
    ])
    expect(Object.keys(counted.pairwise)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(Object.entries(counted.pairwise.constructor ?? {})).toEqual([
      ['__proto__', 0],
      ['toString', 2]
    ])
  })

  test('whom nobody ranks share the last tier', () => {
    expect(tally(cast('1: birch > ash'), NAMES).schulze.order).toEqual([
      ['birch'],
      ['ash'],
      ['cedar', 'dogwood', 'elm']
    ])
  })
})

describe('the instant runoff', () => {
  test('counts a shared tier in full for each of it, and only once', () => {
    const { rounds, winners } = tally(
      cast('3: ash=birch > cedar', '2: cedar > birch', '1: birch'),
      THREE
    ).instantRunoff
    expect(rounds).toEqual([
      { votes: { ash: 3, birch: 4, cedar: 2 }, exhausted: 0, eliminated: ['cedar'] },
      { votes: { ash: 3, birch: 6 }, exhausted: 0, eliminated: [] }
    ])
    expect(winners).toEqual(['birch'])
  })

  test('sends those who tie for last home together and tells exhausted ballots', () => {
    const { rounds, winners } = tally(
      cast('5: ash', '4: birch', '1: cedar', '1: dogwood > birch > elm', '2: '),
      NAMES
    ).instantRunoff
    expect(rounds).toEqual([
      {
        votes: { ash: 5, birch: 4, cedar: 1, dogwood: 1, elm: 0 },
        exhausted: 2,
        eliminated: ['elm']
      },
      {
        votes: { ash: 5, birch: 4, cedar: 1, dogwood: 1 },
        exhausted: 2,
        eliminated: ['cedar', 'dogwood']
      },
      { votes: { ash: 5, birch: 5 }, exhausted: 3, eliminated: [] }
    ])
    expect(winners).toEqual(['ash', 'birch'])
  })

  test('is decided at once when all but one tie for last', () => {
    expect(tally(cast('3: ash', '2: birch', '2: cedar'), THREE).instantRunoff).toEqual({
      winners: ['ash'],
      rounds: [{ votes: { ash: 3, birch: 2, cedar: 2 }, exhausted: 0, eliminated: [] }]
    })
  })

  test('moves a ballot on when the whole of a shared tier has left', () => {
    const { rounds } = tally(
      cast('2: ash=birch > elm', '4: cedar', '5: dogwood', '1: elm', '1: birch > ash'),
      NAMES
    ).instantRunoff
    expect(rounds.map(({ votes, exhausted }) => ({ ...votes, exhausted }))).toEqual([
      { ash: 2, birch: 3, cedar: 4, dogwood: 5, elm: 1, exhausted: 0 },
      { ash: 2, birch: 3, cedar: 4, dogwood: 5, exhausted: 1 },
      { birch: 3, cedar: 4, dogwood: 5, exhausted: 1 },
      { cedar: 4, dogwood: 5, exhausted: 4 }
    ])
  })
})

test('hundreds of write-ins are counted like any others', { tags: 'long' }, () => {
  const names = Array.from(
    { length: 300 },
    (_, number) => `idea-${String(number).padStart(3, '0')}`
  )
  const counted = tally([{ ranking: names.map(name => [name]), count: 1 }], names)
  expect(counted.schulze.order).toEqual(names.map(name => [name]))
  expect(counted.borda.scores).toEqual(
    Object.fromEntries(names.map((name, place) => [name, 299 - place]))
  )
  expect(counted.instantRunoff.winners).toEqual(['idea-000'])
})

test('many different ballots are kept apart, and the same ones together', { tags: 'long' }, () => {
  const names = Array.from({ length: 12 }, (_, number) => `storyline-${number}`)
  // Every subset as one tier, 4,095 ballots in all, and everything a second time.
  const ballots = Array.from({ length: 2 ** 12 - 1 }, (_, number) => ({
    ranking: [names.filter((_, place) => ((number + 1) >> place) & 1)],
    count: 1
  }))
  const { ballots: total, pairwise, shortlisted } = tally([...ballots, ...ballots], names)
  expect(total).toBe(2 * 4095)
  expect(new Set(Object.values(shortlisted))).toEqual(new Set([2 ** 12]))
  expect(new Set(Object.values(pairwise).flatMap(row => Object.values(row)))).toEqual(
    new Set([2 ** 11])
  )
})

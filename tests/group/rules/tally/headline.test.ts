import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  closestCall,
  headline,
  tally,
  type WeightedBallot
} from '../../../../src/group/rules/tally/index.ts'
import { anyBallots, cast, NAMES } from './samples.ts'

const THREE = ['ash', 'birch', 'cedar']
const CYCLE = ['4: ash > birch > cedar', '3: birch > cedar > ash', '2: cedar > ash > birch']

describe('the headline', () => {
  test('names nobody when nobody is ranked', () => {
    expect(headline(tally([], THREE))).toEqual({ kind: 'none' })
  })

  test('is whoever wins every head-to-head, with the closest of them', () => {
    expect(headline(tally(cast('4: ash > birch', '3: birch > ash'), THREE))).toEqual({
      kind: 'condorcet',
      winner: 'ash',
      closest: { rival: 'birch', for: 4, against: 3 }
    })
  })

  test('of two equal leads tells that against which more was cast', () => {
    const ballots = cast('3: ash', '2: cedar > birch=ash', '1: ash=cedar > birch', '3: birch=ash')
    expect(headline(tally(ballots, THREE))).toMatchObject({
      closest: { rival: 'cedar', for: 6, against: 2 }
    })
    expect(
      headline(tally(cast('2: ash > birch', '1: cedar', '1: ash=birch > cedar'), THREE))
    ).toMatchObject({ winner: 'ash', closest: { rival: 'cedar', for: 3, against: 1 } })
  })

  test('names a rival that somebody wants before one that nobody does', () => {
    const ballots = [
      { ranking: [['cedar']], count: 1 },
      { ranking: [['cedar'], ['birch']], count: 1 }
    ]
    expect(headline(tally(ballots, ['ash', 'birch', 'cedar']))).toMatchObject({
      winner: 'cedar',
      closest: { rival: 'birch', for: 2, against: 0 }
    })
  })

  test('of a small lead and a larger one tells the small, however many were cast against either', () => {
    const ballots = cast('4: ash=birch > cedar', '3: cedar > ash > birch', '2: birch > ash > cedar')
    expect(headline(tally(ballots, THREE))).toMatchObject({
      closest: { rival: 'birch', for: 3, against: 2 }
    })
  })

  test('of rivals who are the same in all that takes the first by name, be it a number', () => {
    expect(headline(tally(cast('1: ash > 9=10'), ['9', '10', 'ash']))).toMatchObject({
      closest: { rival: '10' }
    })
  })

  test('has no closest rival where there is none', () => {
    expect(headline(tally(cast('1: ash'), ['ash']))).toEqual({
      kind: 'condorcet',
      winner: 'ash',
      closest: null
    })
  })

  test('is the one unbeaten by paths when nobody wins every head-to-head', () => {
    expect(headline(tally(cast(...CYCLE), THREE))).toEqual({ kind: 'schulze', winner: 'ash' })
  })

  test('is on the most shortlists among several unbeaten', () => {
    expect(
      headline(tally(cast('1: ash=birch > cedar', '1: ash', '1: birch > ash'), THREE))
    ).toEqual({ kind: 'shortlists', winner: 'ash', tied: ['ash', 'birch'] })
  })

  test('is a tie of those who are level in that as well', () => {
    expect(headline(tally(cast('1: ash', '1: birch', '1: ash=birch'), THREE))).toEqual({
      kind: 'tie',
      winners: ['ash', 'birch']
    })
  })

  test('leaves an unbeaten one on fewer shortlists out of the tie', () => {
    // A cycle of three, all links equally strong.
    const ballots = cast(
      '1: ash > birch',
      '1: birch > cedar',
      '1: cedar > ash',
      '1: ash=birch=cedar'
    )
    expect(headline(tally(ballots, THREE))).toEqual({ kind: 'tie', winners: THREE })
    const fewer = cast('1: ash > birch', '1: birch > cedar > ash', '1: cedar > ash > birch')
    expect(tally(fewer, THREE).schulze.winners).toEqual(THREE)
    expect(headline(tally(fewer, THREE))).toEqual({ kind: 'tie', winners: ['ash', 'birch'] })
  })
})

describe('the closest call', () => {
  const call = (...lines: string[]) => closestCall(tally(cast(...lines), THREE))

  test('is how many more ballots for a rival would have drawn level', () => {
    expect(call('4: ash > birch', '2: birch')).toEqual({
      headliner: 'ash',
      rivals: ['birch'],
      ballots: 2,
      then: 'won'
    })
  })

  test('is a ballot more where the headliner, on more shortlists, would win a draw', () => {
    expect(call('5: ash', '3: birch > ash')).toEqual({
      headliner: 'ash',
      rivals: ['birch'],
      ballots: 3,
      then: 'won'
    })
  })

  test('names all rivals as near as each other', () => {
    expect(call('3: ash', '1: birch', '1: cedar')).toEqual({
      headliner: 'ash',
      rivals: ['birch', 'cedar'],
      ballots: 2,
      then: 'level'
    })
  })

  test('names them in the order of their names, be these numbers', () => {
    expect(closestCall(tally(cast('3: ash', '1: 9', '1: 10'), ['9', '10', 'ash']))).toMatchObject({
      rivals: ['10', '9']
    })
  })

  test('is counted from now on where the headliner does not win every head-to-head', () => {
    // Seven ballots fewer for Birch would have ended the win, too.
    expect(call(...CYCLE)).toEqual({
      headliner: 'ash',
      rivals: ['cedar'],
      ballots: 1,
      then: 'other'
    })
  })

  test('is of those, too, who beat the headliner head to head', () => {
    const ballots = cast('2: birch > ash', '6: cedar > ash > dogwood > birch', '5: dogwood > birch')
    expect(closestCall(tally(ballots, NAMES))).toEqual({
      headliner: 'ash',
      rivals: ['birch', 'cedar'],
      ballots: 1,
      then: 'other'
    })
  })

  test('is of those, too, who are as good by paths, and draw level on shortlists alone', () => {
    const ballots = cast(
      '5: dogwood',
      '6: ash > cedar > dogwood',
      '2: cedar',
      '3: dogwood > birch > ash > cedar',
      '4: cedar > dogwood > birch > ash',
      '4: ash > birch'
    )
    expect(closestCall(tally(ballots, NAMES.slice(0, 4)))).toEqual({
      headliner: 'dogwood',
      rivals: ['ash', 'cedar'],
      ballots: 1,
      then: 'level'
    })
  })

  test('is nobody’s without a sole headliner', () => {
    expect(call()).toBeNull()
    expect(call('1: ash', '1: birch')).toBeNull()
  })

  test('is nobody’s without a rival', () => {
    expect(closestCall(tally(cast('2: ash'), ['ash']))).toBeNull()
  })

  test('is the very number at which adding ballots one by one first ends the win', () => {
    fc.assert(
      fc.property(anyBallots, ballots => {
        const told = headline(tally(ballots, NAMES))
        const found = closestCall(tally(ballots, NAMES))
        if (!('winner' in told)) {
          expect(found).toBeNull()
          return
        }
        const needed = NAMES.filter(name => name !== told.winner).map(rival => ({
          rival,
          ballots: oneByOne(ballots, told.winner, rival)
        }))
        const fewest = Math.min(...needed.map(need => need.ballots))
        const rivals = needed.filter(need => need.ballots === fewest).map(need => need.rival)
        const then = afterwards(ballots, fewest, String(rivals[0]), told.winner)
        expect(found).toEqual({ headliner: told.winner, rivals, ballots: fewest, then })
      }),
      { numRuns: 200 }
    )
  })
})

function afterwards(ballots: WeightedBallot[], count: number, rival: string, winner: string) {
  const told = headline(tally([...ballots, { ranking: [[rival]], count }], NAMES))
  const winners = 'winners' in told ? told.winners : 'winner' in told ? [told.winner] : []
  if (!winners.includes(rival)) return 'other'
  return winners.includes(winner) ? 'level' : winners.length === 1 ? 'won' : 'other'
}

function oneByOne(ballots: WeightedBallot[], winner: string, rival: string): number {
  for (let added = 1; ; added += 1) {
    const told = headline(tally([...ballots, { ranking: [[rival]], count: added }], NAMES))
    if (!('winner' in told) || told.winner !== winner) return added
  }
}

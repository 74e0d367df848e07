import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreement } from '../../../src/vote/rules/agreement.ts'
import { anyPreference, storylines } from './players.ts'

const four = ['baby', 'tour', 'wedding', 'war']
const strict = (...ids: string[]) => ids.map(id => [id])

describe('complete rankings', () => {
  test('the same order → all six pairs agree', () => {
    expect(agreement(strict(...four), strict(...four), four)).toEqual({
      compared: 6,
      same: 6,
      share: 1,
      disagreement: null
    })
  })

  test('the opposite order → no pair agrees', () => {
    // Each storyline is in three pairs of opposite order. Differences: baby 1–4 three places,
    // tour 2–3 one, wedding 3–2 one, war 4–1 three. Baby is listed before war.
    expect(agreement(strict(...four), strict(...four.toReversed()), four)).toEqual({
      compared: 6,
      same: 0,
      share: 0,
      disagreement: { id: 'baby', mine: 1, theirs: 4 }
    })
  })

  test('one storyline moved → it is the biggest disagreement', () => {
    // Mine: baby tour wedding war. Theirs: war baby tour wedding.
    // Opposite: war–baby, war–tour, war–wedding. The other three pairs agree.
    const theirs = strict('war', 'baby', 'tour', 'wedding')
    expect(agreement(strict(...four), theirs, four)).toEqual({
      compared: 6,
      same: 3,
      share: 0.5,
      disagreement: { id: 'war', mine: 4, theirs: 1 }
    })
  })
})

describe('partial rankings', () => {
  test('ranked storylines are above unranked ones', () => {
    // Mine: baby tour | wedding war. Theirs: tour wedding | baby war.
    //   baby–tour     mine baby,  theirs tour     opposite
    //   baby–wedding  mine baby,  theirs wedding  opposite
    //   baby–war      mine baby,  theirs unordered
    //   tour–wedding  mine tour,  theirs tour     same
    //   tour–war      mine tour,  theirs tour     same
    //   wedding–war   mine unordered
    expect(agreement(strict('baby', 'tour'), strict('tour', 'wedding'), four)).toEqual({
      compared: 4,
      same: 2,
      share: 0.5,
      disagreement: { id: 'baby', mine: 1, theirs: null }
    })
  })

  test('no storyline in common → all pairs between the two are opposite', () => {
    // Mine: baby | the rest. Theirs: war | the rest. Both order baby–war only. Places: baby first
    // and unranked after one, so 1–2; war 2–1; baby is listed first.
    expect(agreement(strict('baby'), strict('war'), four)).toEqual({
      compared: 1,
      same: 0,
      share: 0,
      disagreement: { id: 'baby', mine: 1, theirs: null }
    })
  })

  test('the same single storyline → all pairs agree', () => {
    expect(agreement(strict('tour'), strict('tour'), four)).toEqual({
      compared: 3,
      same: 3,
      share: 1,
      disagreement: null
    })
  })

  test('different lengths can agree on all pairs', () => {
    // Mine: baby tour wedding | war. Theirs: baby | the rest. They order baby–tour, baby–wedding
    // and baby–war, as I do, though wedding is third for me and unranked for them.
    expect(agreement(strict('baby', 'tour', 'wedding'), strict('baby'), four)).toEqual({
      compared: 3,
      same: 3,
      share: 1,
      disagreement: null
    })
  })
})

describe('the biggest disagreement', () => {
  test('is the greatest difference of places, not the most opposite pairs', () => {
    // Mine: a b c d e. Theirs: d e c a b. All pairs except a–b and d–e are opposite. c is in
    // four of them, yet third for both; the others are in three and moved three places.
    const five = ['c', 'd', 'a', 'b', 'e']
    expect(
      agreement(strict('a', 'b', 'c', 'd', 'e'), strict('d', 'e', 'c', 'a', 'b'), five)
    ).toEqual({ compared: 10, same: 2, share: 0.2, disagreement: { id: 'd', mine: 4, theirs: 1 } })
  })

  test('equal differences → the first of the candidates', () => {
    // Mine: baby tour war. Theirs: war tour baby. Baby and war moved two places each.
    const mine = strict('baby', 'tour', 'war')
    const theirs = strict('war', 'tour', 'baby')
    const named = (...candidates: string[]) => agreement(mine, theirs, candidates).disagreement?.id
    expect(named('tour', 'war', 'baby')).toBe('war')
    expect(named('tour', 'baby', 'war')).toBe('baby')
  })

  test('is always in a pair of opposite order, however its places differ', () => {
    // Mine: a b c d e. Theirs: b a | the rest. Only a–b is opposite. e is fifth for me
    // and unranked after two for them, which is no disagreement.
    expect(
      agreement(strict('a', 'b', 'c', 'd', 'e'), strict('b', 'a'), ['e', 'd', 'c', 'b', 'a'])
    ).toEqual({ compared: 7, same: 6, share: 6 / 7, disagreement: { id: 'b', mine: 2, theirs: 1 } })
  })
})

describe('ties', () => {
  test('a tied pair is not compared', () => {
    // Mine: baby and tour tied, then wedding. Theirs: tour baby wedding. Without baby–tour, two
    // pairs remain, and both agree.
    const mine = [['baby', 'tour'], ['wedding']]
    const theirs = strict('tour', 'baby', 'wedding')
    const three = ['baby', 'tour', 'wedding']
    const expected = { compared: 2, same: 2, share: 1, disagreement: null }
    expect(agreement(mine, theirs, three)).toEqual(expected)
    expect(agreement(theirs, mine, three)).toEqual(expected)
  })

  test('tied storylines share a place', () => {
    // Mine: baby and tour first, then war. Theirs: war, then baby and tour.
    const mine = [['baby', 'tour'], ['war']]
    const theirs = [['war'], ['baby', 'tour']]
    expect(agreement(mine, theirs, ['baby', 'tour', 'war'])).toEqual({
      compared: 2,
      same: 0,
      share: 0,
      disagreement: { id: 'war', mine: 3, theirs: 1 }
    })
  })
})

describe('no pair to compare', () => {
  const nothing = { compared: 0, same: 0, share: null, disagreement: null }

  test.each([
    { when: 'neither has ranked anything', mine: [], theirs: [], candidates: four },
    { when: 'one has not', mine: strict('baby', 'tour'), theirs: [], candidates: four },
    { when: 'all are level for one', mine: [four], theirs: strict(...four), candidates: four },
    {
      when: 'there are no candidates',
      mine: strict('baby'),
      theirs: strict('baby'),
      candidates: []
    }
  ])('when $when', ({ mine, theirs, candidates }) => {
    expect(agreement(mine, theirs, candidates)).toEqual(nothing)
  })
})

describe('write-ins', () => {
  const mine = strict('write-in', 'baby', 'tour')
  const theirs = strict('baby', 'tour', 'write-in')

  test('write-ins that are no candidates still take a place', () => {
    expect(agreement(mine, theirs, ['baby', 'tour']).share).toBe(1)
    expect(agreement(mine, strict('tour', 'baby', 'write-in'), ['baby', 'tour'])).toEqual({
      compared: 1,
      same: 0,
      share: 0,
      disagreement: { id: 'tour', mine: 3, theirs: 1 }
    })
  })

  test('write-ins that are candidates are compared', () => {
    expect(agreement(mine, theirs, ['baby', 'tour', 'write-in'])).toEqual({
      compared: 3,
      same: 1,
      share: 1 / 3,
      disagreement: { id: 'write-in', mine: 1, theirs: 3 }
    })
  })
})

describe('symmetry', () => {
  const eight = storylines(8)

  test('swapping the ballots swaps the places only', () => {
    fc.assert(
      fc.property(anyPreference(0, 8), anyPreference(0, 8), (mine, theirs) => {
        const here = agreement(mine, theirs, eight)
        const there = agreement(theirs, mine, eight)
        const { disagreement } = here
        expect(there).toEqual({
          ...here,
          disagreement: disagreement && {
            id: disagreement.id,
            mine: disagreement.theirs,
            theirs: disagreement.mine
          }
        })
      })
    )
  })

  test('a disagreement exists if and only if a pair is opposite, and its places differ', () => {
    fc.assert(
      fc.property(anyPreference(0, 8), anyPreference(0, 8), (mine, theirs) => {
        const { compared, same, disagreement } = agreement(mine, theirs, eight)
        expect(disagreement !== null).toBe(same < compared)
        if (disagreement) expect(disagreement.mine).not.toBe(disagreement.theirs)
      })
    )
  })
})

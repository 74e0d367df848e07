import { describe, expect, test } from 'vitest'
import { countElection } from '../../../../src/group/rules/election/count.ts'
import { foldName } from '../../../../src/vote/rules/candidates.ts'
import type { Ballot } from '../../../../src/links/contents.ts'
import { film } from '../../../../src/film/index.ts'

const ballot = (...ids: string[]): Ballot => ({ ranking: ids.map(id => [id]) })
const writing = (writeIn: string, ...ids: string[]): Ballot => ({ ...ballot(...ids), writeIn })
const count = (ballots: Ballot[], folded: string[] = []) => countElection(ballots, folded, film)

describe('write-ins', () => {
  test('of the same text, case and spaces aside, are one candidate', () => {
    const { headline, writeIns, dropped } = count([
      writing('luke opens  a bar', 'write-in', 'duet'),
      writing('Luke opens a bar', 'write-in'),
      writing('Something else', 'duet', 'write-in')
    ])
    expect(headline).toMatchObject({ winner: 'write-in:luke opens a bar' })
    expect(writeIns).toEqual({
      'write-in:luke opens a bar': 'Luke opens a bar',
      'write-in:something else': 'Something else'
    })
    expect(dropped).toBe(0)
    const reversed = [
      writing('Luke opens a bar', 'write-in'),
      writing('luke opens a bar', 'write-in')
    ]
    expect(Object.values(count(reversed).writeIns)).toEqual(['Luke opens a bar'])
  })

  test('with the title of a storyline are that storyline', () => {
    const { tally, writeIns } = count([writing('DUET', 'write-in'), ballot('duet')])
    expect(tally.shortlisted['duet']).toBe(2)
    expect(writeIns).toEqual({})
  })

  test.each([
    ['Part Ⅳ', 'Part IV'],
    ['Ａ ｂａｒ', 'a bar'],
    ['A\u00AD bar\uFE0F', 'A ba\u200Cr'],
    ['Zoe\u0308 sings', 'ZOË SINGS']
  ])('that look alike, as %j and %j, are one candidate', (one, other) => {
    const { tally } = count([writing(one, 'write-in'), writing(other, 'write-in')])
    expect(tally.condorcetWinner).not.toBeNull()
    expect(tally.shortlisted[String(tally.condorcetWinner)]).toBe(2)
  })

  test('with a title in other letters are that storyline', () => {
    for (const text of ['old wounds', 'Old  Wounds', 'ＯＬＤ wounds', 'Old Wo\u200Dunds']) {
      const { tally, writeIns } = count([writing(text, 'write-in'), ballot('old-wounds')])
      expect(tally.shortlisted['old-wounds']).toBe(2)
      expect(writeIns).toEqual({})
    }
  })

  test('that say nothing, or are not ranked, do not stand', () => {
    const { tally, writeIns } = count([ballot('write-in', 'duet'), writing('A bar', 'duet')])
    expect(writeIns).toEqual({})
    expect(tally.shortlisted['duet']).toBe(2)
  })

  test('too many of them: those on the most ballots stand, and none by favour', () => {
    const ballots = Array.from({ length: 70 }, (_, at) => writing(`Idea ${at}`, 'write-in'))
    const { writeIns, dropped, closest } = count([...ballots, writing('Idea 60', 'write-in')])
    expect(writeIns).toEqual({ 'write-in:idea 60': 'Idea 60' })
    expect(dropped).toBe(69)
    expect(closest).not.toBeNull()
  })
})

describe('count', () => {
  test('is the same for ballots and for folded lines of them', () => {
    const ballots = [
      ballot('duet', 'children'),
      ballot('duet', 'children'),
      writing('A bar', 'write-in', 'duet')
    ]
    expect(count([], ['9>6,2\n', 'write-in:A bar>9,1\n'])).toEqual(count(ballots))
    expect(count([], ['9>6,2\nwrite-in:A bar>9,1\n'])).toEqual(count(ballots))
  })

  test('ends with the last line, whatever ends that', () => {
    expect(count([], ['9,2\n6,1'])).toEqual(count([], ['9,2\n6,1\n']))
  })

  test('searches the closest call among a few candidates only', () => {
    expect(count([ballot('duet'), ballot('duet')]).closest).toMatchObject({
      headliner: 'duet',
      ballots: 2
    })
    const among = (candidates: number) => {
      const ideas = Array.from({ length: candidates - film.storylines.length }, (_, at) => at)
      const own = ideas.map(at => writing(`Idea ${at}`, 'write-in'))
      return count([...own, ballot('duet'), ballot('duet')]).closest
    }
    expect(among(24)).toMatchObject({ headliner: 'duet', ballots: 1 })
    expect(among(25)).toBeNull()
  })
})

describe('names', () => {
  test('that look alike are one person’s', () => {
    const names = [
      'Ana',
      'ANA',
      ' ana ',
      'Ａｎａ',
      'An\u200Ca',
      'An\u200Da',
      'Ana\uFE0E',
      'Ana\uFE0F'
    ]
    expect(new Set(names.map(foldName))).toEqual(new Set(['ana']))
    expect(foldName()).toBe('')
  })

  test('with a lost character are nobody’s', () => {
    expect(foldName('\uFFFD\uFFFDna')).toBe('')
  })
})

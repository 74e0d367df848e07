import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  lineReader,
  rankingWriter,
  writeLine
} from '../../../../../src/group/rules/import/table/line.ts'
import { cleanName, cleanWriteIn } from '../../../../../src/links/text.ts'
import { film } from '../../../../../src/film/index.ts'

const read = lineReader(film)
const ballotOf = (line: string) => read(line)?.ballot

describe('a line of a file of ballots', () => {
  test('holds a name, a ranking and how many cast it', () => {
    expect(read('Ana,duet > children = big-break,3')).toEqual({
      name: 'Ana',
      ballot: { ranking: [['duet'], ['children', 'big-break']] },
      count: 3
    })
  })

  test('may hold a ranking alone, or no name', () => {
    const ballot = { ranking: [['duet'], ['children']] }
    expect(read('duet>children')).toEqual({ name: '', ballot, count: 1 })
    expect(read(',duet>children')).toEqual({ name: '', ballot, count: 1 })
    expect(read('Ana,')).toEqual({ name: 'Ana', ballot: { ranking: [] }, count: 1 })
  })

  test.each([
    ['ids', 'duet > marriage-test'],
    ['numbers', '9 > 5'],
    ['titles, whatever their case, with a comma too', 'DUET > For Better, for Worse'],
    ['titles in quotes', 'Ana,"Duet > For Better, for Worse"'],
    ['semicolons', 'Ana;duet > marriage-test;1'],
    ['tabs', 'Ana\tduet > marriage-test']
  ])('tells storylines by %s', (_, line) => {
    expect(ballotOf(line)).toEqual({ ranking: [['duet'], ['marriage-test']] })
  })

  test('has no name where its comma is that of a title', () => {
    expect(read('duet > For Better, for Worse')?.name).toBe('')
  })

  test('is written with what is level side by side', () => {
    const ballot = { ranking: [['duet', 'children'], ['big-break']] }
    expect(writeLine({ name: 'Ana', ballot, count: 1 })).toBe('Ana,duet = children > big-break,1')
  })

  test.each([
    'duet > > children',
    'duet >> children >',
    '> duet > children',
    ' > duet > > > children > '
  ])('closes up places that were skipped: %s', ranking => {
    expect(ballotOf(ranking)).toEqual({ ranking: [['duet'], ['children']] })
    expect(ballotOf(`Ana,${ranking},1`)).toEqual({ ranking: [['duet'], ['children']] })
  })

  test.each([
    [',duet,2.0', 2],
    [',duet;2,00', null],
    ['Ana;duet;2,00', 2],
    [',duet,1.000', null],
    [',duet,.0', null]
  ])(
    'takes a count that a spreadsheet wrote with decimals, and no thousands: %s',
    (line, count) => {
      expect(read(line)?.count ?? null).toBe(count)
    }
  )

  test('holds a write-in', () => {
    expect(ballotOf('duet > write-in: Luke  opens a bar')).toEqual({
      ranking: [['duet'], ['write-in']],
      writeIn: 'Luke opens a bar'
    })
    expect(ballotOf('write-in:')).toEqual({ ranking: [['write-in']] })
  })

  test.each([
    ['a storyline the film does not have', 'Ana,prequel'],
    ['a storyline twice', 'duet > duet'],
    ['nothing in any place', ' > > '],
    ['nothing beside a sign of what is level', 'duet = > children'],
    ['a count of none', ',duet,0'],
    ['a count that is no number', ',duet,many'],
    ['a count in figures of another kind', ',duet,1e3'],
    ['a count of more than nine figures', ',duet,1000000000'],
    ['more columns', 'Ana,duet,1,2'],
    ['the names of the columns', 'name,ranking,ballots'],
    ['small talk', 'See you at eight, bring crisps']
  ])('is no ballot with %s', (_, line) => {
    expect(read(line)).toBeNull()
  })

  test('comes back as it was written, whatever the names', () => {
    const ids = film.storylines.map(({ id }) => id)
    const ranking = fc.shuffledSubarray(['write-in', ...ids]).map(order => order.map(id => [id]))
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        ranking,
        fc.integer({ min: 1, max: 1e6 }),
        (a, b, ranking, count) => {
          const writeIn = ranking.flat().includes('write-in') ? cleanWriteIn(b) : ''
          const ballot = { ranking, ...(writeIn && { writeIn }) }
          const line = { name: cleanName(a), ballot, count }
          expect(read(writeLine(line))).toEqual(line)
        }
      )
    )
  })

  test('is no formula for a spreadsheet', () => {
    expect(writeLine({ name: '=1+1', ballot: { ranking: [] }, count: 1 })).toBe(' =1+1,,1')
  })
})

test('levels are written in one order, so that equal ballots fold', () => {
  const write = rankingWriter(film)
  expect(write({ ranking: [['duet', 'welcome-home'], ['write-in']], writeIn: 'A > B' })).toBe(
    '1=9>write-in:A %3E B'
  )
  expect(write({ ranking: [['welcome-home', 'duet']] })).toBe('1=9')
  expect(write({ ranking: [['write-in']] })).toBe('write-in:')
})

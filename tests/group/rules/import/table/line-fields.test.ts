import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fieldsOf,
  isBlank,
  quoted,
  SEPARATORS
} from '../../../../../src/group/rules/import/table/line-fields.ts'
import { lineReader, writeLine } from '../../../../../src/group/rules/import/table/line.ts'
import { BallotReader } from '../../../../../src/group/rules/import/reader.ts'
import { cleanName, cleanWriteIn } from '../../../../../src/links/text.ts'
import { film } from '../../../../../src/film/index.ts'

/** Parts of what spreadsheets run, part columns at, or escape. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'=+-@＝＋－＠﹢⁼−;,\t"\n\r|%>#<&\'` '),
      fc.constantFrom(
        '%3B',
        '%2c',
        '%25',
        '""',
        '";"',
        '","',
        "=cmd|' /C calc'!A0",
        'write-in:',
        'duet'
      ),
      fc.string({ maxLength: 4 })
    ),
    { maxLength: 12 }
  )
  .map(parts => parts.join(''))

const ids = film.storylines.map(({ id }) => id)
const line = fc
  .record({
    name: hostile.map(cleanName),
    text: hostile.map(cleanWriteIn),
    order: fc.shuffledSubarray(['write-in', ...ids]),
    count: fc.integer({ min: 1, max: 999_999_999 })
  })
  .map(({ name, text, order, count }) => {
    const writeIn = order.includes('write-in') ? text : ''
    return { name, ballot: { ranking: order.map(id => [id]), ...(writeIn && { writeIn }) }, count }
  })

describe('what is written for a spreadsheet', () => {
  test('is read back as it was, by the separator it has and by itself', () => {
    const reads = [lineReader(film), lineReader(film, ',')]
    fc.assert(
      fc.property(line, line => {
        for (const read of reads) expect(read(writeLine(line))).toEqual(line)
      }),
      { numRuns: 2000 }
    )
  })

  test('is read back from a file, but for names that look like links', () => {
    const withoutLinks = line.filter(({ name }) => !/#|%23/.test(name))
    fc.assert(
      fc.property(withoutLinks, line => {
        const reader = new BallotReader(film)
        reader.push(`name,ranking,ballots\n${writeLine(line)}\n`)
        const { people, ballots, unread } = reader.finish()
        expect(people.length + ballots).toBe(line.name && line.count === 1 ? 1 : line.count)
        expect(unread.lines).toBe(0)
      }),
      { numRuns: 1000 }
    )
  })

  test('has no cell that begins as a formula, whatever parts the columns there', () => {
    fc.assert(
      fc.property(line, line => {
        const written = writeLine(line)
        for (const separator of SEPARATORS) {
          for (const cell of cellsOf(written, separator)) {
            expect(cell.normalize('NFKC')).not.toMatch(/^[=+\-@\u2212\t\r]/)
          }
        }
      }),
      { numRuns: 2000 }
    )
  })

  /** As a spreadsheet parts them: quotes count only where a cell begins. */
  function cellsOf(text: string, separator: string): string[] {
    const cells = ['']
    let isQuoted = false
    for (let at = 0; at < text.length; at++) {
      const char = text.charAt(at)
      const cell = String(cells.at(-1))
      const wasQuoted: boolean = isQuoted
      if (char === '"' && isQuoted && text.charAt(at + 1) === '"') at += 1
      else if (char === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted
      if (char === '"' && wasQuoted !== isQuoted) continue
      if (char === separator && !isQuoted) cells.push('')
      else cells[cells.length - 1] = cell + char
    }
    return cells
  }

  test.each([
    ['=1+1', ' =1+1'],
    ['＝1', ' ＝1'],
    ['＠x', ' ＠x'],
    ['－1', ' －1'],
    ['⁺1', ' ⁺1'],
    ['\u22121', ' \u22121'],
    ['x;+cmd', '"x;+cmd"'],
    ['a\tb', '"a\tb"'],
    ['+;"', '" +;"""'],
    ['1=9>6', '1=9>6'],
    ['Ana-Belle', 'Ana-Belle']
  ])('as %j is %j', (field, written) => {
    expect(quoted(field)).toBe(written)
  })

  test('has the signs of columns escaped in a write-in', () => {
    const ballot = { ranking: [['write-in']], writeIn: 'x;+cmd, "100%" > a = b' }
    const written = writeLine({ name: '', ballot, count: 1 })
    expect(written).toBe(',write-in:x%3B+cmd%2C %22100%25%22 %3E a %3D b,1')
    expect(lineReader(film)(written)).toEqual({ name: '', ballot, count: 1 })
    // As it was written before.
    expect(lineReader(film)(',"write-in:Yes, and; ""so""",1')?.ballot.writeIn).toBe(
      'Yes, and; "so"'
    )
  })
})

describe('columns', () => {
  test.each([
    ['a,b,c', ['a', 'b', 'c']],
    ['a', ['a']],
    ['', ['']],
    [',', ['', '']],
    ['a,b,c,d', null],
    ['a,b,c,, ;', ['a', 'b', 'c']],
    ['"a,b" , "c"', ['a,b', 'c']],
    ['"a"b,c', ['"a"b', 'c']],
    ['"a";"b"', ['a";"b']],
    ['""', ['']],
    ['"', ['"']]
  ])('of %j are %j', (line, fields) => {
    expect(fieldsOf(line, ',')).toEqual(fields)
  })

  test('of blank lines are none', () => {
    expect([' ', ';;', '\t', ', ,'].every(isBlank)).toBe(true)
    expect(isBlank('0')).toBe(false)
  })

  test('of a hundred thousand quotes take no longer than they should', { tags: 'long' }, () => {
    for (const piece of ['"', '"a,""', '","', '""', ' "', '",', ',,"']) {
      expect(fieldsOf(piece.repeat(100_000), ',')).not.toBeUndefined()
    }
  })
})

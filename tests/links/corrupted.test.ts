import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seal } from '../../src/links/code/envelope.ts'
import { encodeParty, encodeResult, findCodes, readCode } from '../../src/links/index.ts'
import { fixtureFilm as film } from '../fixtures/film.ts'
import { alphabet, anyChar, anyParty, anyResult } from './arbitraries.ts'
import { eight, usual } from './examples.ts'

const code = encodeResult(usual, film)
const groupCode = encodeParty(eight, film)
const filmPrefix = code.slice(3, 5)

// Short codes, because the tests below try every possible change.
const anyCode = fc
  .oneof(
    { weight: 5, arbitrary: anyResult.map(result => encodeResult(result, film)) },
    { weight: 2, arbitrary: anyParty.map(party => encodeParty(party, film)) }
  )
  .filter(real => real.length <= 120)

const acceptedOf = (texts: string[]) => texts.filter(text => readCode(text, film).ok)

describe('changes of any code', { tags: 'long' }, () => {
  const everyCode = (change: (code: string) => string[], numRuns = 60) => {
    fc.assert(
      fc.property(anyCode, real => {
        expect(acceptedOf(change(real))).toEqual([])
      }),
      { numRuns }
    )
  }

  test('every change of a single character is refused', () => {
    const substitutions = (real: string) =>
      [...real].flatMap((char, i) =>
        [...alphabet]
          .filter(other => other !== char)
          .map(other => real.slice(0, i) + other + real.slice(i + 1))
      )
    everyCode(substitutions, 15)
    expect(acceptedOf(substitutions(code))).toEqual([])
    expect(acceptedOf(substitutions(groupCode))).toEqual([])
  })

  test('every swap of two neighbours is refused', () => {
    everyCode(real =>
      [...real.slice(1)]
        .map((right, i) => real.slice(0, i) + right + real.charAt(i) + real.slice(i + 2))
        .filter(swapped => swapped !== real)
    )
  })

  test('every cut is refused, at the end and at the beginning', () => {
    everyCode(real => [
      ...[...real].map((_, i) => real.slice(0, i)),
      ...[...real].map((_, i) => real.slice(i + 1))
    ])
  })

  test('every letter or digit attached to an end is refused', () => {
    everyCode(real => [...alphabet.slice(0, 62)].flatMap(char => [real + char, char + real]))
  })

  test('changing the case is refused', () => {
    everyCode(real => [real.toLowerCase(), real.toUpperCase()])
  })
})

describe('arbitrary texts', { tags: 'long' }, () => {
  test('100,000 random texts: nothing throws, and no code is read', () => {
    const unit = fc.constantFrom(...alphabet, ...'#/%25rp1 \n.\u00AD\u200D')
    const text = fc.oneof(
      fc.string({ unit, maxLength: 40 }),
      fc.string({ unit: anyChar, maxLength: 30 })
    )
    fc.assert(
      fc.property(text, random => {
        return !readCode(random, film).ok && findCodes(random).length <= random.length
      }),
      { numRuns: 100_000 }
    )
  })

  test('random edits of real codes: only an edit that restores the code is read', () => {
    const edit = fc.record({
      at: fc.nat(200),
      drop: fc.nat(4),
      insert: fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 4 })
    })
    const codes = [code, groupCode]
    fc.assert(
      fc.property(fc.constantFrom(...codes), edit, (real, { at, drop, insert }) => {
        const place = at % real.length
        const edited = real.slice(0, place) + insert + real.slice(place + drop)
        const isReal = edited.replace(/^[-_]+|[-_]+$/g, '') === real
        return readCode(edited, film).ok === isReal
      }),
      // A checksum of 16 bits accepts one edit in 65,536; none of this seed.
      { numRuns: 20_000, seed: 20_220_729 }
    )
  })

  test('random payloads in a valid envelope: read, or refused as damaged or newer', () => {
    const payload = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 })
    fc.assert(
      fc.property(fc.constantFrom('r' as const, 'p' as const), payload, (kind, random) => {
        const read = readCode(seal(kind, '1', filmPrefix + random), film)
        return read.ok || ['damaged', 'newer'].includes(read.problem)
      }),
      { numRuns: 20_000 }
    )
  })

  test('a million characters: read in linear time, and a code before them is found', () => {
    for (const piece of [
      'r',
      'r1',
      'r1___',
      '_',
      '%25',
      '%FF',
      '#',
      '#/r/',
      '#/r/r1',
      '#/r/r1___ ',
      '%23/p/p1_',
      '\u00AD',
      ' r1 '
    ]) {
      const long = piece.repeat(Math.ceil(1_000_000 / piece.length))
      expect(readCode(long, film).ok).toBe(false)
      expect(readCode(`${code} ${long}`, film).ok).toBe(true)
    }
  })
})

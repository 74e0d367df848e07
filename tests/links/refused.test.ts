import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BitWriter } from '../../src/links/code/bits.ts'
import { seal } from '../../src/links/code/envelope.ts'
import { encodeParty, encodeResult, findCodes, readCode } from '../../src/links/index.ts'
import { writeCount, writeNumbers } from '../../src/links/v1/fields.ts'
import { fixtureFilm as film } from '../fixtures/film.ts'
import { alphabet, anyChar, anyParty, anyResult } from './arbitraries.ts'
import { eight, usual } from './examples.ts'

const code = encodeResult(usual, film)
const partyCode = encodeParty(eight, film)
const mark = code.slice(3, 5)

// Short ones, because the tests below try all the changes there are.
const anyCode = fc
  .oneof(
    { weight: 5, arbitrary: anyResult.map(result => encodeResult(result, film)) },
    { weight: 2, arbitrary: anyParty.map(party => encodeParty(party, film)) }
  )
  .filter(real => real.length <= 120)

const problem = (text: string) => {
  const read = readCode(text, film)
  return read.ok ? 'none' : read.problem
}
const acceptedOf = (texts: string[]) => texts.filter(text => readCode(text, film).ok)

describe('of any code', { tags: 'long' }, () => {
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
    expect(acceptedOf(substitutions(partyCode))).toEqual([])
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

  test('every letter or digit stuck on is refused', () => {
    everyCode(real => [...alphabet.slice(0, 62)].flatMap(char => [real + char, char + real]))
  })

  test('folding the case is refused', () => {
    everyCode(real => [real.toLowerCase(), real.toUpperCase()])
  })
})

describe('whatever the text', { tags: 'long' }, () => {
  test('100,000 random texts are answered', () => {
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

  test('random edits of real codes are answered, and not misread', () => {
    const edit = fc.record({
      at: fc.nat(200),
      drop: fc.nat(4),
      insert: fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 4 })
    })
    const codes = [code, partyCode]
    fc.assert(
      fc.property(fc.constantFrom(...codes), edit, (real, { at, drop, insert }) => {
        const place = at % real.length
        const edited = real.slice(0, place) + insert + real.slice(place + drop)
        const isReal = edited.replace(/^[-_]+|[-_]+$/g, '') === real
        return readCode(edited, film).ok === isReal
      }),
      // A checksum of 16 bits takes one edit in 65,536 for a real code: among these there is none.
      { numRuns: 20_000, seed: 20_220_729 }
    )
  })

  test('random payloads in a sound envelope are answered', () => {
    const payload = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 })
    fc.assert(
      fc.property(fc.constantFrom('r' as const, 'p' as const), payload, (kind, random) => {
        const read = readCode(seal(kind, '1', mark + random), film)
        return read.ok || ['damaged', 'newer'].includes(read.problem)
      }),
      { numRuns: 20_000 }
    )
  })

  test('a million characters are answered', () => {
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

describe('the problem is named', () => {
  test.each([
    '',
    ' ',
    'hello',
    'party time',
    'R1',
    'https://encore.example/#/quiz',
    'https://encore.example/#/r/',
    '__',
    'x3'
  ])('%j has no code', text => {
    expect(problem(text)).toBe('no-code')
  })

  test('every beginning of a code is cut off', () => {
    for (const real of [code, partyCode]) {
      const cuts = [...real].map((_, i) => real.slice(0, i)).slice(1)
      expect(new Set(cuts.map(problem))).toEqual(new Set(['cut-off']))
      expect(new Set(cuts.map(cut => problem(`https://encore.example/#/r/${cut}`)))).toEqual(
        new Set(['cut-off'])
      )
    }
  })

  test('a changed, missing or added character is damage', () => {
    expect(problem(code.replace(/...$/, 'AAA'))).toBe('damaged')
    expect(problem(`x${code.slice(1)}`)).toBe('damaged')
    expect(problem(`rx${code.slice(2)}`)).toBe('damaged')
    expect(problem(`r1A${code.slice(3)}`)).toBe('damaged')
    expect(problem(`r1___${code.slice(3)}`)).toBe('damaged')
    expect(problem(`a${code}`)).toBe('damaged')
    expect(problem(`${code}a`)).toBe('damaged')
    expect(problem(`https://encore.example/#/r/${code}a`)).toBe('damaged')
  })

  test('a code of a later version is newer, whatever it holds', () => {
    expect(problem(seal('r', '2', 'anything'))).toBe('newer')
    expect(problem(seal('p', '9', ''))).toBe('newer')
  })

  test('a code with questions or storylines of a later edition is newer', () => {
    const edition = { ...film, questions: film.questions.slice(0, 20) }
    expect(readCode(code, edition)).toEqual({ ok: false, problem: 'newer' })
    const smaller = { ...film, storylines: film.storylines.slice(0, 13) }
    expect(readCode(code, smaller)).toEqual({ ok: false, problem: 'newer' })
    expect(readCode(partyCode, smaller)).toEqual({ ok: false, problem: 'newer' })
  })

  test('a code of another film is of another film', () => {
    expect(readCode(code, { ...film, id: 'another' })).toEqual({
      ok: false,
      problem: 'other-film'
    })
  })
})

describe('a sound envelope around a payload that this game would not write is damage', () => {
  const result = (write: (bits: BitWriter) => void) => {
    const bits = new BitWriter()
    write(bits)
    return problem(seal('r', '1', mark + bits.finish()))
  }
  const quiz = (bits: BitWriter, mode: number) => {
    bits.flag(false)
    bits.flag(true)
    bits.write(mode, 3)
  }

  test('bits or characters left over', () => {
    expect(result(bits => bits.write(0b000, 3))).toBe('none')
    expect(result(bits => bits.write(0b000_001, 6))).toBe('damaged')
    expect(result(bits => bits.write(0, 7))).toBe('damaged')
  })

  test('too few bits', () => {
    expect(result(() => undefined)).toBe('damaged')
    expect(
      result(bits => {
        quiz(bits, 0)
        writeCount(bits, 65_535)
      })
    ).toBe('damaged')
    const party = new BitWriter()
    party.flag(false)
    writeCount(party, 65_535)
    expect(problem(seal('p', '1', mark + party.finish()))).toBe('damaged')
  })

  test('a mode there is not', () => {
    expect(
      result(bits => {
        quiz(bits, 7)
        writeNumbers(bits, [])
        bits.flag(false)
      })
    ).toBe('damaged')
  })

  test('a count written with a leading zero, or without an end', () => {
    expect(
      result(bits => {
        quiz(bits, 0)
        bits.write(0b1_0000_0_0000, 10)
        bits.write(0, 4)
        bits.flag(false)
      })
    ).toBe('damaged')
    expect(
      result(bits => {
        quiz(bits, 0)
        for (let i = 0; i < 40; i++) bits.write(0b1_1111, 5)
      })
    ).toBe('damaged')
  })

  test('numbers wider than they need to be', () => {
    const numbers = (width: number) => (bits: BitWriter) => {
      quiz(bits, 0)
      writeCount(bits, 1)
      bits.write(width - 1, 4)
      bits.write(3, width)
      bits.write(0b10, 2)
    }
    expect(result(numbers(2))).toBe('none')
    expect(result(numbers(3))).toBe('damaged')
  })

  test('a question twice', () => {
    expect(
      result(bits => {
        quiz(bits, 0)
        writeNumbers(bits, [5, 5])
        bits.write(0b000, 3)
      })
    ).toBe('damaged')
  })

  test('a storyline twice', () => {
    expect(
      result(bits => {
        bits.write(0b001, 3)
        writeNumbers(bits, [5, 5])
        bits.write(0b00, 2)
      })
    ).toBe('damaged')
  })

  test('a name that is no UTF-8, or empty', () => {
    const name = (...bytes: number[]) =>
      result(bits => {
        bits.flag(true)
        writeCount(bits, bytes.length)
        for (const byte of bytes) bits.write(byte, 8)
        bits.write(0, 2)
      })
    expect(name(0x41)).toBe('none')
    expect(name(0xff)).toBe('damaged')
    expect(name()).toBe('damaged')
  })

  test('a score higher than can be', () => {
    const party = new BitWriter()
    party.flag(false)
    writeCount(party, 1)
    party.flag(false)
    writeNumbers(party, [])
    party.flag(false)
    party.flag(true)
    writeCount(party, 3)
    writeCount(party, 2)
    expect(problem(seal('p', '1', mark + party.finish()))).toBe('damaged')
  })

  test('an envelope whose length is written in too many digits', () => {
    const sealed = seal('r', '1', mark + 'A')
    expect(problem(sealed)).toBe('none')
    expect(problem(`r1gK${sealed.slice(3)}`)).toBe('damaged')
  })

  test('a name that is not clean is cleaned as it is read', () => {
    const bits = new BitWriter()
    bits.flag(true)
    writeCount(bits, 5)
    for (const char of 'A\n\u0007 b') bits.write(char.charCodeAt(0), 8)
    bits.write(0, 2)
    expect(readCode(seal('r', '1', mark + bits.finish()), film)).toEqual({
      ok: true,
      kind: 'result',
      result: { name: 'A b' }
    })
  })
})

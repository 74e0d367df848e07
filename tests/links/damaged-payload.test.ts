import { describe, expect, test } from 'vitest'
import { BitWriter } from '../../src/links/code/bits.ts'
import { seal } from '../../src/links/code/envelope.ts'
import { encodeResult, readCode } from '../../src/links/index.ts'
import { writeCount, writeNumbers } from '../../src/links/v1/fields.ts'
import { fixtureFilm as film } from '../fixtures/film.ts'
import { usual } from './examples.ts'

const filmPrefix = encodeResult(usual, film).slice(3, 5)

const problem = (text: string) => {
  const read = readCode(text, film)
  return read.ok ? 'none' : read.problem
}

describe('a valid envelope with a payload that the game would not write → damaged', () => {
  const result = (write: (bits: BitWriter) => void) => {
    const bits = new BitWriter()
    write(bits)
    return problem(seal('r', '1', filmPrefix + bits.finish()))
  }
  const quiz = (bits: BitWriter, mode: number) => {
    bits.flag(false)
    bits.flag(true)
    bits.write(mode, 3)
  }

  test('more bits or characters than needed', () => {
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
    const group = new BitWriter()
    group.flag(false)
    writeCount(group, 65_535)
    expect(problem(seal('p', '1', filmPrefix + group.finish()))).toBe('damaged')
  })

  test('an unknown mode', () => {
    expect(
      result(bits => {
        quiz(bits, 7)
        writeNumbers(bits, [])
        bits.flag(false)
      })
    ).toBe('damaged')
  })

  test('a count with a leading zero, or without an end', () => {
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

  test('numbers wider than needed', () => {
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

  test('a name that is not UTF-8, or empty', () => {
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

  test('a score with more right answers than questions', () => {
    const group = new BitWriter()
    group.flag(false)
    writeCount(group, 1)
    group.flag(false)
    writeNumbers(group, [])
    group.flag(false)
    group.flag(true)
    writeCount(group, 3)
    writeCount(group, 2)
    expect(problem(seal('p', '1', filmPrefix + group.finish()))).toBe('damaged')
  })

  test('an envelope whose length has too many digits', () => {
    const sealed = seal('r', '1', filmPrefix + 'A')
    expect(problem(sealed)).toBe('none')
    expect(problem(`r1gK${sealed.slice(3)}`)).toBe('damaged')
  })

  test('a name that is not clean → cleaned, and the code is read', () => {
    const bits = new BitWriter()
    bits.flag(true)
    writeCount(bits, 5)
    for (const char of 'A\n\u0007 b') bits.write(char.charCodeAt(0), 8)
    bits.write(0, 2)
    expect(readCode(seal('r', '1', filmPrefix + bits.finish()), film)).toEqual({
      ok: true,
      kind: 'result',
      result: { name: 'A b' }
    })
  })
})

import { expect, test } from 'vitest'
import { BitReader, BitWriter } from '../../src/links/code/bits.ts'
import { readList, readNumbers, writeCount } from '../../src/links/v1/fields.ts'

test('`remaining` falls with each bit that is read, down to 0', () => {
  const bits = new BitReader('AB')
  expect(bits.remaining).toBe(12)
  expect(bits.read(11)).toBe(0)
  expect(bits.remaining).toBe(1)
  expect(bits.flag()).toBe(true)
  expect(bits.flag()).toBe(false)
  expect(bits.remaining).toBe(0)
})

test('a list longer than the remaining bits → read as empty', () => {
  const list = (count: number) => {
    const bits = new BitReader('AAAA')
    return readList(bits, count, 8, () => bits.read(8))
  }
  expect(list(3)).toEqual([0, 0, 0])
  expect(list(4)).toEqual([])

  const claim = new BitWriter()
  writeCount(claim, 65_535)
  expect(readNumbers(new BitReader(claim.finish()))).toEqual([])
})

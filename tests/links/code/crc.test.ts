import { expect, test } from 'vitest'
import { crc16 } from '../../../src/links/code/crc.ts'

test('`crc16` is CRC-16/CCITT-FALSE: the published check value', () => {
  expect(crc16(new TextEncoder().encode('123456789'), 8)).toBe(0x29b1)
})

test('no values → the initial value of the checksum', () => {
  expect(crc16([], 6)).toBe(0xffff)
})

import { expect, test } from 'vitest'
import { crc16 } from '../../../src/links/code/crc.ts'

test('the checksum is CRC-16/CCITT-FALSE: its published check value', () => {
  expect(crc16(new TextEncoder().encode('123456789'), 8)).toBe(0x29b1)
})

test('of nothing it is its beginning', () => {
  expect(crc16([], 6)).toBe(0xffff)
})

/*
 * The fields that version 1 builds everything from. Lengths are believed only as far as there are
 * bits left; a claim beyond them reads as an empty field.
 */
import type { BitReader, BitWriter } from '../code/bits.ts'

const BYTE = 8
const WIDTH = 4
const DIGIT = 4
const DIGITS = 4

/** A whole number of 0 to 65,535 in hexadecimal digits, highest first, each after a bit "more follow". */
export function writeCount(bits: BitWriter, count: number): void {
  const digits = count.toString(16)
  for (let i = 0; i < digits.length; i++) {
    bits.flag(i < digits.length - 1)
    bits.write(parseInt(digits.charAt(i), 16), DIGIT)
  }
}

export function readCount(bits: BitReader): number {
  let count = 0
  for (let i = 0; i < DIGITS; i++) {
    const more = bits.flag()
    count = count * 16 + bits.read(DIGIT)
    if (!more) break
  }
  return count
}

/** How many, how many bits each takes (one to sixteen, less one), then the numbers. */
export function writeNumbers(bits: BitWriter, numbers: readonly number[]): void {
  const greatest = numbers.reduce((a, b) => Math.max(a, b), 1)
  const width = 32 - Math.clz32(greatest)
  writeCount(bits, numbers.length)
  bits.write(width - 1, WIDTH)
  for (const number of numbers) bits.write(number, width)
}

export function readNumbers(bits: BitReader): number[] {
  const count = readCount(bits)
  const width = bits.read(WIDTH) + 1
  return readList(bits, count, width, () => bits.read(width))
}

/** A list of items that take at least `least` bits each. */
export function readList<Item>(
  bits: BitReader,
  count: number,
  least: number,
  read: (index: number) => Item
): Item[] {
  const length = count * least > bits.remaining ? 0 : count
  return Array.from({ length }, (_, i) => read(i))
}

/** Whether there is a text; then its length in bytes and its bytes in UTF-8. */
export function writeText(bits: BitWriter, text = ''): void {
  const bytes = new TextEncoder().encode(text)
  bits.flag(bytes.length > 0)
  if (bytes.length === 0) return
  writeCount(bits, bytes.length)
  for (const byte of bytes) bits.write(byte, BYTE)
}

/** `''` where there is none. */
export function readText(bits: BitReader): string {
  if (!bits.flag()) return ''
  const bytes = readList(bits, readCount(bits), BYTE, () => bits.read(BYTE))
  return new TextDecoder().decode(new Uint8Array(bytes))
}

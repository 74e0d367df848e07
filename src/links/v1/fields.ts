/*
 * The fields of which all layouts of version 1 are made. A length that exceeds the remaining bits is
 * read as 0, so that a forged code cannot make the reader allocate memory.
 */
import type { BitReader, BitWriter } from '../code/bits.ts'

/** Bits of a byte of text, of the width of a list of numbers, and of a digit of a count. */
const BYTE = 8
const WIDTH = 4
const DIGIT = 4
const MOST_DIGITS = 4

/** A whole number from 0 to 65,535: hexadecimal digits, highest first, each after a bit “more follow”. */
export function writeCount(bits: BitWriter, count: number): void {
  const digits = count.toString(16)
  for (let i = 0; i < digits.length; i++) {
    bits.flag(i < digits.length - 1)
    bits.write(parseInt(digits.charAt(i), 16), DIGIT)
  }
}

/** Reads what `writeCount` wrote, at most four digits. */
export function readCount(bits: BitReader): number {
  let count = 0
  for (let i = 0; i < MOST_DIGITS; i++) {
    const more = bits.flag()
    count = count * 16 + bits.read(DIGIT)
    if (!more) break
  }
  return count
}

/**
 * The length of the list, the width of its numbers in bits (1 to 16) less one, then the numbers,
 * each from 0 to 65,535.
 */
export function writeNumbers(bits: BitWriter, numbers: readonly number[]): void {
  const greatest = numbers.reduce((a, b) => Math.max(a, b), 1)
  const width = 32 - Math.clz32(greatest)
  writeCount(bits, numbers.length)
  bits.write(width - 1, WIDTH)
  for (const number of numbers) bits.write(number, width)
}

/** Reads what `writeNumbers` wrote. */
export function readNumbers(bits: BitReader): number[] {
  const count = readCount(bits)
  const width = bits.read(WIDTH) + 1
  return readList(bits, count, width, () => bits.read(width))
}

/**
 * Reads a list.
 *
 * @param count the length that the code claims; read as 0 if so many items cannot fit into the
 *   remaining bits
 * @param least the least number of bits that an item takes
 */
export function readList<Item>(
  bits: BitReader,
  count: number,
  least: number,
  read: (index: number) => Item
): Item[] {
  const length = count * least > bits.remaining ? 0 : count
  return Array.from({ length }, (_, i) => read(i))
}

/** A bit that says whether there is a text, then its length in bytes and its bytes in UTF-8. */
export function writeText(bits: BitWriter, text = ''): void {
  const bytes = new TextEncoder().encode(text)
  bits.flag(bytes.length > 0)
  if (bytes.length === 0) return
  writeCount(bits, bytes.length)
  for (const byte of bytes) bits.write(byte, BYTE)
}

/** Reads what `writeText` wrote; `''` if there is no text. Bytes that are not UTF-8 become U+FFFD. */
export function readText(bits: BitReader): string {
  if (!bits.flag()) return ''
  const bytes = readList(bits, readCount(bits), BYTE, () => bits.read(BYTE))
  return new TextDecoder().decode(new Uint8Array(bytes))
}

const POLYNOMIAL = 0x1021
const BITS = 16

/** Lookup tables by width: how each value changes the checksum. */
const tables = new Map<number, Uint16Array>()

/**
 * The 16-bit checksum CRC-16/CCITT-FALSE (polynomial x¹⁶ + x¹² + x⁵ + 1, ITU-T V.41, initial value
 * 0xFFFF). It detects every change within 16 neighbouring bits, so any changed character of six bits
 * and any swap of two neighbours (Peterson and Brown, 1961).
 *
 * @param values each from 0 to 2^width − 1
 * @param width of each value in bits, at most 8
 */
export function crc16(values: Iterable<number>, width: number): number {
  const table = tables.get(width) ?? tableOf(width)
  let crc = 0xffff
  for (const value of values) {
    const change = table[(crc >> (BITS - width)) ^ value] ?? 0
    crc = ((crc << width) & 0xffff) ^ change
  }
  return crc
}

function tableOf(width: number): Uint16Array {
  const table = Uint16Array.from({ length: 1 << width }, (_, value) => {
    let crc = value << (BITS - width)
    for (let bit = 0; bit < width; bit++) crc = (crc << 1) ^ (crc & 0x8000 ? POLYNOMIAL : 0)
    return crc
  })
  tables.set(width, table)
  return table
}

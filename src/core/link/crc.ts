const POLYNOMIAL = 0x1021

/**
 * The 16-bit checksum CRC-16/CCITT-FALSE (polynomial x¹⁶ + x¹² + x⁵ + 1, ITU-T V.41, begun at
 * 0xFFFF) of values that are `width` bits wide each. It tells every change within 16 neighbouring
 * bits: any one character of six bits, and any swap of two neighbours (Peterson and Brown, 1961).
 */
export function crc16(values: Iterable<number>, width: number): number {
  let crc = 0xffff
  for (const value of values) {
    for (let bit = width - 1; bit >= 0; bit--) {
      const differs = (crc >> 15) ^ ((value >> bit) & 1)
      crc = ((crc << 1) & 0xffff) ^ (differs * POLYNOMIAL)
    }
  }
  return crc
}

import { charOf, valueOf } from './alphabet.ts'

const CHAR_BITS = 6

/** Packs numbers into characters of six bits each, highest bit first. */
export class BitWriter {
  #chars = ''
  #held = 0
  #heldBits = 0

  /**
   * @param value from 0 to 2^width − 1
   * @param width in bits, at most 16
   */
  write(value: number, width: number): void {
    this.#held = (this.#held << width) | value
    this.#heldBits += width
    while (this.#heldBits >= CHAR_BITS) {
      this.#heldBits -= CHAR_BITS
      this.#chars += charOf(this.#held >> this.#heldBits)
      this.#held &= (1 << this.#heldBits) - 1
    }
  }

  flag(value: boolean): void {
    this.write(value ? 1 : 0, 1)
  }

  /** The characters, the last one padded with zero bits. */
  finish(): string {
    if (this.#heldBits > 0) this.write(0, CHAR_BITS - this.#heldBits)
    return this.#chars
  }
}

/**
 * Reads what a `BitWriter` packed. Past the end it reads zeros and never throws: the caller writes
 * the value again and compares, which finds every fault at once.
 */
export class BitReader {
  readonly #chars: string
  #position = 0

  constructor(chars: string) {
    this.#chars = chars
  }

  /** The remaining bits: no length that a code claims can exceed them. */
  get remaining(): number {
    return Math.max(0, this.#chars.length * CHAR_BITS - this.#position)
  }

  /** @param width in bits, at most 16 */
  read(width: number): number {
    let value = 0
    for (let i = 0; i < width; i++) value = (value << 1) | this.#bit()
    return value
  }

  flag(): boolean {
    return this.read(1) === 1
  }

  #bit(): number {
    const char = this.#chars.charAt(Math.floor(this.#position / CHAR_BITS)) || charOf(0)
    const shift = CHAR_BITS - 1 - (this.#position % CHAR_BITS)
    this.#position += 1
    return (valueOf(char) >> shift) & 1
  }
}

import { charOf, valueOf } from './alphabet.ts'

const CHAR_BITS = 6

/** Packs numbers into characters of six bits each, highest bit first. */
export class BitWriter {
  #chars = ''
  #held = 0
  #heldBits = 0

  /** `value` takes exactly `width` bits, at most 16. */
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

  /** The characters so far, the last one filled up with zero bits. */
  finish(): string {
    if (this.#heldBits > 0) this.write(0, CHAR_BITS - this.#heldBits)
    return this.#chars
  }
}

/**
 * Reads what a `BitWriter` packed. Past the end it reads zeros and never fails: whoever reads packs
 * the outcome again and compares, and so finds every fault at once.
 */
export class BitReader {
  readonly #chars: string
  #position = 0

  constructor(chars: string) {
    this.#chars = chars
  }

  /** How many bits are left: the bound for every length that a code claims. */
  get remaining(): number {
    return Math.max(0, this.#chars.length * CHAR_BITS - this.#position)
  }

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

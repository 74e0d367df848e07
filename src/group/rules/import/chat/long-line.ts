import { statedLength } from '../../../../links/code/envelope.ts'
import { findCodes } from '../../../../links/index.ts'

/** So much of a line is looked at in one go, in UTF-16 code units. */
const PIECE = 80_000
/** More than the longest code (32,767 characters) and the mark in front of it. */
const OVERLAP = 40_000
/** None of these is within a code, its mark or an escape of it. */
const BOUNDARIES = '",:<>()[]{}|!?.=*'

/**
 * Finds the codes in a line that is too long to be held, as a whole chat in one line of JSON is. It
 * is cut where no code can be; a line that is nothing but letters and spaces, into pieces that
 * overlap by more than a code: of these only sound codes are taken, because the cut may have
 * damaged others. Takes time in proportion to the line and holds no more than two pieces of it,
 * besides the codes.
 */
export class LongLine {
  private text = ''
  private readonly seen = new Set<string>()
  private readonly isSound: (code: string) => boolean
  private readonly take: (code: string) => void

  /** `take` is called with every code, once. */
  constructor(isSound: (code: string) => boolean, take: (code: string) => void) {
    this.isSound = isSound
    this.take = take
  }

  push(text: string): void {
    this.text += text
    while (this.text.length >= PIECE) {
      const piece = this.text.slice(0, PIECE)
      const boundary = lastBoundary(piece)
      if (boundary === null) this.scan(piece, false)
      else this.scan(piece.slice(0, boundary), true)
      this.text = this.text.slice(boundary ?? PIECE - OVERLAP)
    }
  }

  /** How many different codes the whole line held. */
  finish(): number {
    this.scan(this.text, true)
    return this.seen.size
  }

  private scan(text: string, isWhole: boolean): void {
    const hasMark = isWhole && /#|%23/.test(text)
    for (const code of withoutBeginnings(findCodes(text))) {
      if (this.seen.has(code) || !(hasMark || this.isSound(code))) continue
      this.seen.add(code)
      this.take(code)
    }
  }
}

/** Just behind the last boundary in the second half of a piece. */
function lastBoundary(piece: string): number | null {
  for (let end = piece.length; end > PIECE - OVERLAP; end--) {
    if (BOUNDARIES.includes(piece.charAt(end - 1))) return end
  }
  return null
}

/**
 * Codes of one line, without those that another one begins with: forums show a shortened link and
 * have the whole one behind it. No sound code begins with another. One that ends before it says its length
 * begins like any other, and is a link of its own that was cut off.
 */
export function withoutBeginnings(codes: readonly string[]): readonly string[] {
  if (codes.length < 2) return codes
  const inOrder = [...codes].sort()
  const beginnings = new Set(
    inOrder.filter((code, at) => statedLength(code) && inOrder[at + 1]?.startsWith(code))
  )
  return codes.filter(code => !beginnings.has(code))
}

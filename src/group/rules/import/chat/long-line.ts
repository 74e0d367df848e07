import { statedLength } from '../../../../links/code/envelope.ts'
import { findCodes } from '../../../../links/index.ts'

/** UTF-16 code units that are searched at once. */
const PIECE = 80_000
/** More than the longest code (32,767 characters) with its beginning. */
const OVERLAP = 40_000
/** Characters that no code contains, escaped or not. */
const BOUNDARIES = '",:<>()[]{}|!?.=*'

/**
 * Finds the codes in a line too long to hold, such as a chat in one line of JSON. The line is cut
 * at characters that no code contains. Without such a character, the pieces overlap by more than
 * the longest code and only valid codes are taken, because the cut may have damaged others. Takes
 * time in proportion to the line and holds at most two pieces of it.
 */
export class LongLine {
  private text = ''
  private readonly seen = new Set<string>()
  private readonly isSound: (code: string) => boolean
  private readonly take: (code: string) => void

  /**
   * @param isSound whether a code is valid
   * @param take is called once with each code
   */
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

  /** @returns the number of different codes in the line */
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

/** The position after the last boundary in the second half of a piece. */
function lastBoundary(piece: string): number | null {
  for (let end = piece.length; end > PIECE - OVERLAP; end--) {
    if (BOUNDARIES.includes(piece.charAt(end - 1))) return end
  }
  return null
}

/**
 * The codes of a line without those that another one begins with: forums show a shortened link
 * before the whole one. Codes too short to state their length are kept, because any code may begin
 * like them.
 */
export function withoutBeginnings(codes: readonly string[]): readonly string[] {
  if (codes.length < 2) return codes
  const inOrder = [...codes].sort()
  const beginnings = new Set(
    inOrder.filter((code, at) => statedLength(code) && inOrder[at + 1]?.startsWith(code))
  )
  return codes.filter(code => !beginnings.has(code))
}

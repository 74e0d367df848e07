import type { NumberedLine } from '../numbered-line.ts'
import { endsInQuotes, SEPARATORS } from './line-fields.ts'

/** Limits of a quoted field; beyond them, the quote was opened by mistake. Lines, and UTF-16 code units. */
const MOST_LINES = 20
const MOST_LENGTH = 8_000
const ALL_SEPARATORS = SEPARATORS.join('')

/** Joins lines of a table that a quoted field spans (RFC 4180, 2005). */
export class QuotedLines {
  private open: NumberedLine[] = []
  private length = 0
  private readonly take: (line: NumberedLine) => void
  private readonly isRow: (text: string) => boolean
  private readonly isChat: () => boolean

  /**
   * @param take is called with each line, joined or alone
   * @param isRow whether joined lines make a row or a header; otherwise each line stays alone
   * @param isChat whether the text is a chat, as far as it is read: there, quotes don’t join lines
   */
  constructor(
    take: (line: NumberedLine) => void,
    isRow: (text: string) => boolean,
    isChat: () => boolean
  ) {
    this.take = take
    this.isRow = isRow
    this.isChat = isChat
  }

  read(line: NumberedLine): void {
    const { text } = line
    const isInside = this.open.length > 0
    if (!isInside && !text.includes('"')) {
      this.take(line)
      return
    }
    const isOpen = this.isChat() ? false : endsInQuotes(text, isInside, ALL_SEPARATORS)
    if (!isInside && !isOpen) {
      this.take(line)
      return
    }
    this.open.push(line)
    this.length += text.length
    const isTooLong = this.open.length > MOST_LINES || this.length > MOST_LENGTH
    if (isOpen === null || isTooLong) this.releaseFirst()
    else if (!isOpen) this.close()
  }

  /** Passes on all lines that are held. */
  release(): void {
    while (this.open.length > 0) this.releaseFirst()
  }

  private close(): void {
    const [{ number } = { number: 0 }] = this.open
    const text = this.open.map(line => line.text).join('\n')
    if (this.isRow(text)) {
      this.clear()
      this.take({ text, number })
    } else this.releaseFirst()
  }

  /** Passes on the first line alone and reads the others again. */
  private releaseFirst(): void {
    const [first, ...others] = this.open
    this.clear()
    if (!first) return
    this.take(first)
    for (const line of others) this.read(line)
  }

  private clear(): void {
    this.open = []
    this.length = 0
  }
}

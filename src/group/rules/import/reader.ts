import type { VotedFilm } from '../../../film/types.ts'
import { findCodes, readCode, type LinkedFilm } from '../../../links/index.ts'
import { excerpt } from '../../../links/text.ts'
import type { BallotFile, ReadingOptions } from './ballot-file.ts'
import { LinkFinder } from './chat/chat-links.ts'
import type { Encoding } from './encoding.ts'
import { isBlank } from './table/line-fields.ts'
import { QuotedLines } from './table/quoted-lines.ts'
import { lineReader, rowReader, type Line, type LineReader } from './table/line.ts'
import type { NumberedLine } from './numbered-line.ts'
import { LongLine } from './chat/long-line.ts'
import { MailParts } from './chat/mail.ts'
import type { Sender } from './distinct-voters.ts'
import { FoundBallots } from './found-ballots.ts'
import {
  hasSeparator,
  headerOf,
  separatorOf,
  isElection,
  strangerOf,
  type Stranger
} from './table/separator.ts'

/** UTF-16 code units. Longer lines are only searched for links. */
const LONGEST_LINE = 40_000
/** Lines held to tell the separator of the file. */
const FIRST_LINES = 20
/** How many unread lines are kept as examples, and how many graphemes of each. */
const EXAMPLES = 5
const EXAMPLE = 80
const HAS_LINK = /#|%23/
const IS_LINK = /(?:#|%23)[\s\\]*(?:\/|%2f)/i
const HAS_COUNT = /[,;\t|]\s*\d+\s*$/
const HAS_WRITE_IN = /write-in:/i
/** Characters that only binary data has. */
const BINARY = /[\0-\u0008\u000E-\u001A\u001C-\u001F]|\uFFFD.*\uFFFD.*\uFFFD/

/**
 * Reads a text with links, lines (see `line.ts`) or both, in pieces of any length. Time grows in
 * proportion to the text; memory with the different ballots and names, not with the text.
 * `DistinctVoters` says which ballots are from one person; each nameless line is a ballot. Never
 * throws.
 */
export class BallotReader {
  private readonly film: LinkedFilm & VotedFilm
  private readonly encoding: Encoding
  private readonly found: FoundBallots
  private readonly links = new LinkFinder(
    (code, from) => {
      this.takeCode(code, from)
    },
    line => {
      this.leave(line)
    }
  )
  private readonly mail = new MailParts()
  /** The line so far, or the beginning of a long line. */
  private rest = ''
  private long: LongLine | null = null
  private endsInReturn = false
  private lines = 0
  private readonly quoted = new QuotedLines(
    line => {
      this.sort(line)
    },
    text => this.isNamed || this.readAnyColumns(text) !== null || this.isHeader(text),
    () => this.links.isChat
  )
  /** Whether no line was read yet that may name the columns. */
  private isFirst = true
  /** Whether the first line of the text is among the held lines. */
  private holdsBeginning = false
  /** For lines with one column, which all separators read alike. */
  private readonly readAny: LineReader
  /** For lines with an open quote before the separator is known. */
  private readonly readAnyColumns: LineReader
  /** `null` until the separator is known. */
  private readLine: LineReader | null = null
  /** Whether a header names the columns, so that every line is a row. */
  private isNamed = false
  private first: NumberedLine[] = []
  private stranger: Stranger | null = null
  /** The whole text, while it may be one code that was wrapped. */
  private whole: string | null = ''
  private unread: BallotFile['unread'] = { lines: 0, first: 0, examples: [] }

  /**
   * Reads ballots about the storylines of `film`.
   * @param encoding what the text was decoded from, for the report
   */
  constructor(
    film: LinkedFilm & VotedFilm,
    encoding: Encoding = 'utf-8',
    options?: ReadingOptions
  ) {
    this.film = film
    this.encoding = encoding
    this.found = new FoundBallots(film, options)
    this.readAny = lineReader(film, ',', false, false)
    this.readAnyColumns = lineReader(film, undefined, false, false)
  }

  push(text: string): void {
    if (this.whole !== null) {
      const isShort = this.whole.length + text.length <= LONGEST_LINE
      this.whole = isShort ? this.whole + text : null
    }
    // The line feed after a carriage return may be in the next piece.
    const piece = this.endsInReturn ? `\r${text}` : text
    this.endsInReturn = piece.endsWith('\r')
    const whole = this.endsInReturn ? piece.slice(0, -1) : piece
    const lines = (whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole).split('\n')
    const last = String(lines.pop())
    for (const line of lines) {
      this.extend(line)
      this.endLine()
    }
    this.extend(last)
  }

  /** Ends the reading and returns its result. Do not push afterwards. */
  finish(): BallotFile {
    this.endLine()
    for (const text of this.mail.finish()) this.quoted.read({ text, number: this.lines })
    this.quoted.release()
    this.settle()
    this.links.finish()
    this.takeWhole()
    return {
      ...this.found.finish(),
      unread: this.unread,
      encoding: this.encoding,
      ...(this.stranger && { stranger: this.stranger })
    }
  }

  private extend(text: string): void {
    if (this.long) this.long.push(text)
    else this.rest += text
    if (!this.long && this.rest.length > LONGEST_LINE) this.beginLongLine()
  }

  private beginLongLine(): void {
    this.isFirst = false
    // Keeps the ballots in order.
    this.quoted.release()
    if (this.first.length > 0) this.settle()
    this.links.interrupt()
    this.long = new LongLine(
      code => readCode(code, this.film).ok,
      code => {
        this.takeCode(code, { sender: '', aside: '' })
      }
    )
    this.long.push(this.rest)
    this.rest = excerpt(this.rest, EXAMPLE)
  }

  private endLine(): void {
    this.lines += 1
    const { rest, long, lines: number } = this
    this.rest = ''
    this.long = null
    if (!long) for (const text of this.mail.read(rest)) this.quoted.read({ text, number })
    else if (long.finish() === 0) this.leave({ text: rest, number })
  }

  /** Takes a line, or holds it until the separator is known. */
  private sort(line: NumberedLine): void {
    const { isFirst } = this
    if (isBlank(line.text)) {
      const gap = { ...line, text: '' }
      if (this.first.length === 0) this.links.read(gap)
      else this.hold(gap)
      return
    }
    if (isFirst && this.takeHeader(line.text)) return
    if (this.readLine) this.take(line, this.readLine)
    else if (this.first.length === 0 && !hasSeparator(line.text)) this.take(line, this.readAny)
    else {
      if (this.first.length === 0) this.holdsBeginning = isFirst
      this.hold(line)
    }
  }

  private hold(line: NumberedLine): void {
    if (this.first.push(line) === FIRST_LINES) this.settle()
  }

  private isHeader(text: string): boolean {
    return this.isFirst && headerOf(text) !== null
  }

  private takeHeader(text: string): boolean {
    const header = headerOf(text.replace(/^\uFEFF/, ''))
    if (isElection(text)) {
      this.stranger = { kind: 'election', columns: [] }
      this.readLine = () => null
    }
    // Column names may follow a line that only names the separator.
    this.isFirst = header?.isBeforeNames === true
    if (header?.separator) {
      const { separator, columns } = header
      this.readLine = columns
        ? rowReader(this.film, separator, columns)
        : lineReader(this.film, separator)
      this.isNamed = !this.isFirst
    }
    return header !== null
  }

  private settle(): void {
    if (this.first.length === 0) return
    const texts = this.first.flatMap(({ text }) => (text === '' ? [] : text))
    this.stranger = strangerOf(texts, this.film, this.holdsBeginning)
    const separator = separatorOf(texts, this.film)
    this.readLine = this.stranger ? () => null : lineReader(this.film, separator, false)
    const held = this.first
    this.first = []
    for (const line of held) this.take(line, this.readLine)
  }

  private take(line: NumberedLine, read: LineReader): void {
    const { text } = line
    if (text === '') {
      this.links.read(line)
      return
    }
    const hasLink = HAS_LINK.test(text)
    // A link in a write-in does not make the line a link.
    const row = hasLink && !HAS_WRITE_IN.test(text) ? null : this.rowOf(text, read)
    if (row && !HAS_LINK.test(row.name)) {
      this.takeRow(row)
      return
    }
    // A “#” without a slash may be part of a name.
    const marked = hasLink && !IS_LINK.test(text) ? this.rowOf(text, read) : null
    if (marked && findCodes(text).length === 0) this.takeRow(marked)
    else this.links.read(line)
  }

  /** In a chat, only a line with several storylines or a count is a row. */
  private rowOf(text: string, read: LineReader): Line | null {
    const row = read(text)
    if (!row || !this.links.isChat || this.isNamed) return row
    return row.count > 1 || HAS_COUNT.test(text) || row.ballot.ranking.length > 1 ? row : null
  }

  private takeRow(row: Line): void {
    this.links.interrupt()
    this.found.addRow(row)
    this.whole = null
  }

  private takeCode(code: string, from: Sender): void {
    this.whole = null
    this.found.addLink(code, from)
  }

  /** A text without ballots may be a single code that was wrapped. */
  private takeWhole(): void {
    const codes = this.whole === null ? [] : findCodes(this.whole)
    if (codes.length === 0) return
    this.unread = { lines: 0, first: 0, examples: [] }
    for (const code of codes) this.takeCode(code, { sender: '', aside: '' })
  }

  private leave({ text, number }: NumberedLine): void {
    const { unread } = this
    unread.first ||= number
    unread.lines += 1
    if (unread.examples.length < EXAMPLES && !BINARY.test(text)) {
      unread.examples.push({ line: number, text: excerpt(text, EXAMPLE) })
    }
  }
}

import type { VotedFilm } from '../domain/film.ts'
import type { Ballot } from '../domain/result.ts'
import { findCodes, readCode, type LinkedFilm } from '../link/index.ts'
import { cleanName, excerpt, foldText } from '../text.ts'
import { ballotsIn, type BallotProblem } from './ballots-in.ts'
import { foldName } from './candidates.ts'
import type { Encoding } from './encoding.ts'
import { isBlank, quoted } from './fields.ts'
import { lineReader, rankingWriter, type Line, type LineReader } from './line.ts'
import { LongLine, withoutBeginnings } from './long-line.ts'
import { detached, type FileBallot, People, Rankings } from './people.ts'
import { hasSeparator, headerOf, separatorOf } from './separator.ts'

/** A longer line holds no ballot of its own, in UTF-16 code units, and is not collected: links are looked for. */
const LONGEST_LINE = 40_000
/** So many lines are held until they tell the separator of the file. */
const FIRST_LINES = 20
/** Of so many unread lines the text is kept, of each so many graphemes. */
const EXAMPLES = 5
const EXAMPLE = 80
const HAS_LINK = /#|%23/
const HAS_WRITE_IN = /write-in:/i
/** What a decoder leaves of characters it cannot read, or reads by the wrong encoding. */
const LOST = /[\uFFFD\u0080-\u009F]/

/** What a file of ballots held. */
export interface BallotFile {
  /** Those who can be told apart, as long as they are few. */
  people: FileBallot[]
  /** All others: lines of ranking and count, identical ballots folded together. */
  folded: string
  /** How many ballots are folded. */
  ballots: number
  /** How many came twice, and how many took the place of an earlier one of the same name. */
  known: number
  replaced: number
  refused: Partial<Record<BallotProblem, number>>
  /** Lines with neither a link nor a ballot, and the number of the first of them, from 1. */
  unread: { lines: number; first: number; examples: UnreadLine[] }
  /** What the text was taken to be encoded in. */
  encoding: Encoding
}

/** One of the first five lines that could not be read. */
export interface UnreadLine {
  /** Counted from 1, empty lines too. */
  line: number
  /** Clean as a name is, at most 80 graphemes, the last one an ellipsis where there was more. */
  text: string
}

interface NumberedLine {
  text: string
  number: number
}

/**
 * Reads a text of links or of lines (see `line.ts`), in pieces of any length, a million ballots or
 * more: time grows in proportion to the text, memory with the different ballots and the people
 * named, not with the text.
 *
 * Somebody named, or a link, counts once; the later of two ballots of one name replaces the earlier.
 * A nameless line is a ballot each time it comes, and so is one whose name lost a character when it
 * was decoded. Never throws, whatever the text.
 */
export class BallotReader {
  private readonly film: LinkedFilm & VotedFilm
  private readonly encoding: Encoding
  private readonly short: (ballot: Ballot) => string
  private readonly rankings = new Rankings()
  private readonly people = new People(this.rankings)
  /** The line that has begun; one that turned out to be a long one is handed on. */
  private rest = ''
  private long: LongLine | null = null
  private endsInReturn = false
  private lines = 0
  /** Whether the first line, which may name the columns, is still to come. */
  private isFirst = true
  /** For lines of one column, which every separator leaves alike. */
  private readonly readAny: LineReader
  /** `null` until the separator is settled. */
  private readLine: LineReader | null = null
  private first: NumberedLine[] = []
  /** The codes of parties with nameless ballots, numbered. */
  private readonly parties = new Map<string, number>()
  private readonly refused: BallotFile['refused'] = {}
  private readonly unread: BallotFile['unread'] = { lines: 0, first: 0, examples: [] }

  /** `encoding` is what the text was decoded from, for the record. */
  constructor(film: LinkedFilm & VotedFilm, encoding: Encoding = 'utf-8') {
    this.film = film
    this.encoding = encoding
    this.short = rankingWriter(film)
    this.readAny = lineReader(film, ',', false)
  }

  push(text: string): void {
    // A line feed that belongs to a carriage return may come with the next piece.
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

  /** What was read; nothing may be pushed afterwards. */
  finish(): BallotFile {
    this.endLine()
    this.settle()
    const people = this.people.finish()
    const folded = this.rankings.all()
    return {
      people,
      folded: folded.map(([ranking, count]) => `${quoted(ranking)},${count}\n`).join(''),
      ballots: folded.reduce((sum, [, count]) => sum + count, 0),
      known: this.people.known,
      replaced: this.people.replaced,
      refused: this.refused,
      unread: this.unread,
      encoding: this.encoding
    }
  }

  private extend(text: string): void {
    if (this.long) this.long.push(text)
    else this.rest += text
    if (!this.long && this.rest.length > LONGEST_LINE) this.beginLongLine()
  }

  private beginLongLine(): void {
    this.isFirst = false
    // What came before it is taken before it.
    if (this.first.length > 0) this.settle()
    this.long = new LongLine(
      code => readCode(code, this.film).ok,
      code => {
        this.takeCode(code)
      }
    )
    this.long.push(this.rest)
    this.rest = excerpt(this.rest, EXAMPLE)
  }

  private endLine(): void {
    this.lines += 1
    const { rest, long } = this
    this.rest = ''
    this.long = null
    if (!long) this.sort({ text: rest, number: this.lines })
    else if (long.finish() === 0) this.leave({ text: rest, number: this.lines })
  }

  /** Takes a line, or holds it until it is known what parts the columns of this file. */
  private sort(line: NumberedLine): void {
    if (isBlank(line.text) || (this.isFirst && this.takeHeader(line.text))) return
    if (this.readLine) this.take(line, this.readLine)
    else if (this.first.length === 0 && !hasSeparator(line.text)) this.take(line, this.readAny)
    else if (this.first.push(line) === FIRST_LINES) this.settle()
  }

  private takeHeader(text: string): boolean {
    const header = headerOf(text)
    // The names of the columns may follow a line that tells the separator only.
    this.isFirst = header?.isBeforeNames === true
    if (header?.separator) this.readLine = lineReader(this.film, header.separator)
    return header !== null
  }

  private settle(): void {
    const separator = separatorOf(
      this.first.map(({ text }) => text),
      this.film
    )
    this.readLine = lineReader(this.film, separator, false)
    for (const line of this.first) this.take(line, this.readLine)
    this.first = []
  }

  private take(line: NumberedLine, read: LineReader): void {
    const { text } = line
    const hasLink = HAS_LINK.test(text)
    // Where a write-in holds a link, the line is no less a ballot.
    const row = hasLink && !HAS_WRITE_IN.test(text) ? null : read(text)
    if (row && !HAS_LINK.test(row.name)) {
      this.takeRow(row)
      return
    }
    const codes = withoutBeginnings(findCodes(text))
    for (const code of codes) this.takeCode(code)
    if (codes.length > 0) return
    const marked = hasLink ? read(text) : null
    if (marked) this.takeRow(marked)
    else this.leave(line)
  }

  private takeRow({ name, ballot, count }: Line): void {
    const clean = count > 1 || LOST.test(name) ? '' : cleanName(name)
    const ranking = this.short(ballot)
    if (clean) this.people.take(foldText(clean), ranking, { name: clean, ballot, isTyped: true })
    else this.rankings.castOf(ranking).ballots += count
  }

  private takeCode(code: string): void {
    const read = readCode(code, this.film)
    const ballots = ballotsIn(read)
    if (read.ok && read.kind === 'invitation') return
    if (ballots.length === 0) this.refuse(read.ok ? 'no-ballot' : read.problem)
    ballots.forEach((ballot, place) => {
      const key = foldName(ballot.name) || this.keyOfNameless(code, place)
      this.people.take(key, this.short(ballot.ballot), ballot)
    })
  }

  /** No name has the control character in it. A party's code may be long, and is kept but once. */
  private keyOfNameless(code: string, place: number): string {
    if (place === 0) return `\0${code}`
    const number = this.parties.get(code) ?? this.parties.size
    if (number === this.parties.size) this.parties.set(detached(code), number)
    return `\0${number} ${place}`
  }

  private refuse(problem: BallotProblem): void {
    this.refused[problem] = (this.refused[problem] ?? 0) + 1
  }

  private leave({ text, number }: NumberedLine): void {
    const { unread } = this
    unread.first ||= number
    unread.lines += 1
    if (unread.examples.length < EXAMPLES) {
      unread.examples.push({ line: number, text: excerpt(text, EXAMPLE) })
    }
  }
}

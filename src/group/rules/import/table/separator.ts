import type { VotedFilm } from '../../../../film/types.ts'
import { cleanName, excerpt } from '../../../../links/text.ts'
import { columnsNamed, namesAny, type Columns } from './columns.ts'
import { columnsOf, SEPARATORS, type Separator } from './line-fields.ts'
import { headingOf } from '../chat/heading.ts'
import { isStamp } from '../chat/stamp.ts'
import { HEADER, lineReader } from './line.ts'

/** A first line without a ballot. */
export interface Header {
  /** `null` if there is only one column. */
  separator: Separator | null
  /** `null` for the columns of our own tables in their order. */
  columns: Columns | null
  /** Whether column names may follow in the next line. */
  isBeforeNames: boolean
}

/** Binary files. `chats`: an archive with several texts. */
type Binary =
  | 'picture'
  | 'media'
  | 'pdf'
  | 'spreadsheet'
  | 'document'
  | 'archive'
  | 'chats'
  | 'tooLong'
  | 'binary'

/**
 * A table that is no table of ballots: numbers instead of rankings, other columns, or input for another
 * vote counter.
 */
export interface Stranger {
  kind: 'scores' | 'columns' | 'table' | 'election' | Binary
  /** Names of the first columns, for `scores` and `columns`. */
  columns: string[]
}

const NAMES = HEADER.split(',')
/** First line that some spreadsheets write to name the separator. */
const TOLD = /^\uFEFF?"?sep=([,;\t|])"?/i
/** First lines of CondorcetPHP, PrefLib and OpaVote files. */
const ELECTION =
  /^#\/(?:candidates|number of seats|implicit ranking|weight allowed)\s*:|^# FILE NAME:/i
/** How many column names are shown. */
const TOLD_COLUMNS = 4
const LONGEST_NAME_OF_COLUMN = 60

/** Reads a header or a line such as `sep=;`; `null` for any other line. */
export function headerOf(line: string): Header | null {
  const told = TOLD.exec(line)
  if (told) return { separator: told[1] as Separator, columns: null, isBeforeNames: true }
  for (const separator of SEPARATORS) {
    const fields = namesOf(line, separator)
    if (fields.every((field, place) => field.toLowerCase() === NAMES[place])) {
      return {
        separator: SEPARATORS.find(each => line.includes(each)) ?? null,
        columns: null,
        isBeforeNames: false
      }
    }
    const isRanking = fields.length === 1 && String(fields[0]).toLowerCase() === 'ranking'
    const columns = fields.length > 1 || isRanking ? columnsNamed(fields) : null
    // With one column, commas may be part of its titles.
    if (columns) return { separator: isRanking ? '\t' : separator, columns, isBeforeNames: false }
  }
  return null
}

/**
 * The separator that makes the most lines ballots; among equals, the first of comma, semicolon, tab
 * and bar.
 */
export function separatorOf(lines: readonly string[], film: VotedFilm): Separator {
  let best: Separator = ','
  let most = 0
  for (const separator of SEPARATORS) {
    const read = lineReader(film, separator, false)
    const ballots = lines.filter(line => read(line)).length
    if (ballots > most) {
      best = separator
      most = ballots
    }
  }
  return best
}

/** Whether a first line is from a file for another vote counter. */
export function isElection(line: string): boolean {
  return ELECTION.test(line)
}

export function hasSeparator(line: string): boolean {
  return SEPARATORS.some(separator => line.includes(separator))
}

/**
 * Recognises, by its first lines, a table that is no table of ballots: none of its rows is read as a ballot.
 * @returns `null` for tables of ballots and for texts that are no tables
 * @param isBeginning whether the first line is that of the text, which may name the columns
 */
export function strangerOf(
  lines: readonly string[],
  film: VotedFilm,
  isBeginning: boolean
): Stranger | null {
  const [first = '', ...rest] = lines
  if (lines.some(line => headingOf(line) !== null || isStamp(line))) return null
  const separator = separatorOf(lines, film)
  const read = lineReader(film, separator, false)
  const readWords = lineReader(film, separator, false, false)
  if (isBeginning && !read(first)) {
    const named = strangeNames(first, rest)
    if (named) return named
  }
  const rows = lines.filter(line => read(line))
  // Rankings of only numbers may be scores.
  const hasWords = rows.length === 0 || rows.some(line => readWords(line))
  if (!hasWords) return { kind: 'scores', columns: [] }
  const wide = lines.filter(line => namesOf(line, separator).length > NAMES.length)
  return wide.length * 2 > lines.length ? { kind: 'table', columns: [] } : null
}

/** Column names in the first line that are not those of ballots, with rows below. */
function strangeNames(first: string, rest: readonly string[]): Stranger | null {
  for (const separator of SEPARATORS) {
    const names = namesOf(first, separator)
    if (names.length < 2 || !names.every(isName)) continue
    const rows = rest.map(line => columnsOf(line, separator))
    const like = rows.filter(({ length }) => length === names.length)
    const isTable = like.length > 0 && like.length * 2 >= rows.length
    if (!isTable && !namesAny(names)) continue
    const isOfNumbers = like.length > 0 && like.every(cells => numbersIn(cells) * 2 > cells.length)
    const columns = names.slice(0, TOLD_COLUMNS).map(name => excerpt(cleanName(name), 24))
    return { kind: isOfNumbers ? 'scores' : 'columns', columns }
  }
  return null
}

function isName(field: string): boolean {
  return field.length <= LONGEST_NAME_OF_COLUMN && !/[>#]|:\/\/|^[\d.,:]*$/.test(field)
}

function numbersIn(cells: readonly string[]): number {
  return cells.filter(cell => /^-?\d+(?:[.,]\d+)?$/.test(cell)).length
}

/** The columns of a line without empty ones at the end. */
function namesOf(line: string, separator: Separator): string[] {
  const fields = columnsOf(line.trim(), separator)
  while (fields.length > 1 && fields.at(-1) === '') fields.pop()
  return fields
}

import type { VotedFilm } from '../../../../film/types.ts'
import { cleanName, excerpt } from '../../../../links/text.ts'
import { columnsNamed, namesAny, type Columns } from './columns.ts'
import { columnsOf, SEPARATORS, type Separator } from './line-fields.ts'
import { headingOf } from '../chat/heading.ts'
import { isStamp } from '../chat/stamp.ts'
import { HEADER, lineReader } from './line.ts'

/** What a first line says that holds no ballot. */
export interface Header {
  /** `null` where there is one column only. */
  separator: Separator | null
  /** `null` where the columns are those of our own tables, in their order. */
  columns: Columns | null
  /** Whether the names of the columns may still follow. */
  isBeforeNames: boolean
}

/** A file that is no text. `chats`: an archive of several texts. */
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
 * What a text looks like that is a table, and none of ballots as we know them: numbers where a ranking
 * should be, columns by other names, or the input of a program that counts.
 */
export interface Stranger {
  kind: 'scores' | 'columns' | 'table' | 'election' | Binary
  /** The names of its first columns, to be shown: of `scores` and `columns` alone. */
  columns: string[]
}

const NAMES = HEADER.split(',')
/** The first line that some spreadsheets write, for others. */
const TOLD = /^\uFEFF?"?sep=([,;\t|])"?/i
/** The first lines of CondorcetPHP, of PrefLib and of OpaVote's ballots. */
const ELECTION =
  /^#\/(?:candidates|number of seats|implicit ranking|weight allowed)\s*:|^# FILE NAME:/i
/** Of so many columns the names are told. */
const TOLD_COLUMNS = 4
const LONGEST_NAME_OF_COLUMN = 60

/** The names of the columns, or the first of them; or a line `sep=;`. `null` for any other line. */
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
    // In a column that stands alone nothing parts, so that commas may stand in its titles.
    if (columns) return { separator: isRanking ? '\t' : separator, columns, isBeforeNames: false }
  }
  return null
}

/**
 * The separator by which the most of these lines are ballots; of several, the first of comma,
 * semicolon, tab and bar. For the first lines of a file without a header: one separator serves all of
 * it, so that the others may stand in its names and titles.
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

/** Whether a first line is that of a file for a program that counts elections, whose rankings are of its own kind. */
export function isElection(line: string): boolean {
  return ELECTION.test(line)
}

/** Whether a line may be read differently by different separators. */
export function hasSeparator(line: string): boolean {
  return SEPARATORS.some(separator => line.includes(separator))
}

/**
 * Whether the first lines of a text are a table that is none of ours: no row of it is a ballot then,
 * not even one that could be read as one. `null` for our own, and for what is no table.
 *
 * @param isBeginning whether the first of them is the first of the text, which may name the columns
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
  // Where nothing but numbers stands for rankings, they may as well be scores.
  const hasWords = rows.length === 0 || rows.some(line => readWords(line))
  if (!hasWords) return { kind: 'scores', columns: [] }
  const wide = lines.filter(line => namesOf(line, separator).length > NAMES.length)
  return wide.length * 2 > lines.length ? { kind: 'table', columns: [] } : null
}

/** Names of columns in the first line that are not those of a table of ballots, with rows below them. */
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

/** The columns of a line without the empty ones at its end. */
function namesOf(line: string, separator: Separator): string[] {
  const fields = columnsOf(line.trim(), separator)
  while (fields.length > 1 && fields.at(-1) === '') fields.pop()
  return fields
}

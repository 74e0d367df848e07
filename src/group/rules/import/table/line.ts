/*
 * A file of ballots: text in columns, one ballot a line.
 *
 *   name,ranking,ballots
 *   Ana,first-id > second-id = third-id > write-in:A road trip,1
 *
 * The ranking is best first, with `=` between ties; empty places are ignored. A storyline is written as
 * its id, number, title or a former title. The name may be empty, and a ranking may be alone in its line.
 * The last column is the number of people with this ballot, 1 if missing. One separator serves the whole
 * file: see `separator.ts`. Named columns may be in another order: see `columns.ts`. In a write-in, the
 * characters of rankings and columns are percent-encoded.
 */
import type { VotedFilm } from '../../../../film/types.ts'
import { WRITE_IN, type Ballot } from '../../../../links/contents.ts'
import { cleanWriteIn, foldText } from '../../../../links/text.ts'
import type { Columns } from './columns.ts'
import { columnsOf, fieldsOf, quoted, SEPARATORS, type Separator } from './line-fields.ts'

export const HEADER = 'name,ranking,ballots'

export interface Line {
  name: string
  ballot: Ballot
  /** From 1 to 999,999,999. */
  count: number
}

export type LineReader = (line: string) => Line | null

const OWN_STORYLINE = new RegExp(`^${WRITE_IN}: *`, 'i')
const OF_RANKINGS_OR_COLUMNS = /[%>=,;\t\r\n"|]/g
const ESCAPED = /%(?:25|3e|3d|2c|3b|09|0d|0a|22|7c)/gi
/**
 * Some spreadsheets write whole numbers with decimals. A dot before three digits is not a count.
 */
const COUNT = /^(\d{0,9})(?:[.,]0{1,2})?$/
const NUMBER = /^\d+$/

/**
 * Returns a function that reads a line as a ballot; `null` for any other line. Takes time in
 * proportion to the line.
 * @param separator without one, the first separator that makes the line a ballot is used
 * @param isTable whether lines are known to be rows. Otherwise, a text with only a separator after
 * it is no ballot
 * @param hasNumbers whether a number alone is a storyline. Otherwise, it may be a score
 */
export function lineReader(
  film: VotedFilm,
  separator?: Separator,
  isTable = true,
  hasNumbers = true
): LineReader {
  const rankings = rankingReader(film)
  if (separator) return readerOf(rankings, separator, isTable, hasNumbers)
  const readers = SEPARATORS.map(each => readerOf(rankings, each, isTable, hasNumbers))
  return line => {
    for (const read of readers) {
      const row = read(line)
      if (row) return row
    }
    return null
  }
}

/** Returns a function that reads rows of a table with named columns. */
export function rowReader(film: VotedFilm, separator: Separator, columns: Columns): LineReader {
  const { read, readPlaces } = rankingReader(film)
  return line => {
    const fields = columnsOf(line, separator)
    if (fields.slice(columns.all).some(field => field !== '')) return null
    const cell = (at: number | null) => (at === null ? '' : (fields[at] ?? ''))
    const count = countOf(cell(columns.count))
    const ballot =
      columns.ranking === null ? readPlaces(columns.places.map(cell)) : read(cell(columns.ranking))
    const name = columns.names.map(cell).filter(Boolean).join(' ')
    // An empty ranking is an empty ballot, if the whole field is empty.
    return ballot && count > 0 ? { name, ballot, count } : null
  }
}

interface RankingReader {
  read: (text: string) => Ballot | null
  readPlaces: (places: readonly string[]) => Ballot | null
  isTitle: (text: string) => boolean
}

function rankingReader(film: VotedFilm): RankingReader {
  const titles = new Map<string, string>()
  for (const { id, title, formerTitles = [] } of film.storylines) {
    for (const name of [id, title, ...formerTitles]) titles.set(foldText(name), id)
  }
  const numbers = film.storylines.map(({ id, number }) => [String(number), id] as const)
  const known = new Map([...titles, ...numbers])

  function idOf(name: string): string | undefined {
    const id = known.get(name)
    if (id !== undefined) return id
    return OWN_STORYLINE.test(name) ? WRITE_IN : known.get(foldText(name))
  }

  function readPlaces(places: readonly string[]): Ballot | null {
    let writeIn: string | undefined
    // Rankings are short, so an array is faster than a set.
    const seen: string[] = []
    const ranking: string[][] = []
    for (const place of places) {
      if (place.trim() === '') continue
      const tier: string[] = []
      for (const item of place.split('=')) {
        const name = item.trim()
        const id = idOf(name)
        if (id === undefined || seen.includes(id)) return null
        if (id === WRITE_IN) writeIn = cleanWriteIn(unescaped(name.replace(OWN_STORYLINE, '')))
        seen.push(id)
        tier.push(id)
      }
      ranking.push(tier)
    }
    return { ranking, ...(writeIn && { writeIn }) }
  }

  function read(text: string): Ballot | null {
    const ballot = readPlaces(text.split('>'))
    // A text with only “>” is no ranking.
    return ballot?.ranking.length === 0 && text.trim() !== '' ? null : ballot
  }

  /**
   * Whether a field is a title, so that it may be part of a list of storylines instead of a name.
   */
  const isTitle = (name: string) => titles.has(name) || titles.has(foldText(name))

  return { read, readPlaces, isTitle }
}

function readerOf(
  { read, isTitle }: RankingReader,
  separator: Separator,
  isTable: boolean,
  hasNumbers: boolean
): LineReader {
  const readRanking = (text: string) => (!hasNumbers && NUMBER.test(text) ? null : read(text))

  function readRow([name = '', ranking = '', count = '']: string[]): Line | null {
    const cast = countOf(count)
    if (cast === 0) return null
    if (count === '' && ranking === '' && !/^\d*$/.test(name)) {
      // Some programs add empty columns to every line.
      const alone = read(name)
      if (alone) return nameless(alone)
    } else if (count === '' && isTitle(name)) return null
    if (!isTable && count === '' && ranking === '') return null
    const ballot = readRanking(ranking)
    return ballot && { name, ballot, count: cast }
  }

  return line => {
    const fields = fieldsOf(line, separator)
    const row = fields && fields.length > 1 ? readRow(fields) : null
    if (row) return row
    // The line may be a ranking alone, whose titles contain separators.
    const alone = readRanking(fields?.length === 1 ? String(fields[0]) : line)
    return alone && nameless(alone)
  }
}

/** The count in a field: 1 if it is empty, 0 if it is no count. */
function countOf(text: string): number {
  const [, digits] = COUNT.exec(text) ?? []
  return digits === undefined ? 0 : Number(digits || (text === '' ? 1 : 0))
}

/**
 * Returns a function that writes a ranking in its short form: storylines by number, ties in a fixed
 * order.
 */
export function rankingWriter(film: VotedFilm): (ballot: Ballot) => string {
  const numbers = new Map(film.storylines.map(({ id, number }) => [id, String(number)]))
  return ballot =>
    ballot.ranking
      .map(tier => {
        const items = tier.map(id => numbers.get(id) ?? ownItem(ballot))
        return items.length > 1 ? items.sort().join('=') : items[0]
      })
      .join('>')
}

/**
 * The line of a ballot for people to read: storylines by id, no formulas for spreadsheets.
 * `lineReader(film)` reads it back if name and write-in are clean.
 */
export function writeLine({ name, ballot, count }: Line): string {
  const ranking = ballot.ranking
    .map(tier => tier.map(id => (id === WRITE_IN ? ownItem(ballot) : id)).join(' = '))
    .join(' > ')
  return [name, ranking, String(count)].map(quoted).join(',')
}

function nameless(ballot: Ballot): Line {
  return { name: '', ballot, count: 1 }
}

function ownItem({ writeIn = '' }: Ballot): string {
  return `${WRITE_IN}:${writeIn.replace(OF_RANKINGS_OR_COLUMNS, escape)}`
}

/** Percent-encoding of one character. */
function escape(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

function unescaped(text: string): string {
  return text.replace(ESCAPED, decodeURIComponent)
}

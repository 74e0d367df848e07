/*
 * A file of ballots: text in columns, one ballot a line.
 *
 *   name,ranking,ballots
 *   Ana,first-id > second-id = third-id > write-in:A road trip,1
 *
 * The ranking goes from the best down, `=` between those that are level; places with nothing in them
 * close up. A storyline is told by its id, its number or its title. The name may be empty; a ranking may
 * stand alone in its line; the last column is how many people cast this ballot, one where there is none.
 * One separator parts the columns of a whole file: see `separator.ts`; columns in another order, or a
 * column for each rank, are told by their names: see `columns.ts`. In a write-in the signs of rankings
 * and of columns are percent-escaped.
 */
import type { VotedFilm } from '../../../film/types.ts'
import { WRITE_IN, type Ballot } from '../../../links/contents.ts'
import { cleanWriteIn, foldText } from '../../../links/text.ts'
import type { Columns } from './columns.ts'
import { columnsOf, fieldsOf, quoted, SEPARATORS, type Separator } from './line-fields.ts'

export const HEADER = 'name,ranking,ballots'

export interface Line {
  name: string
  ballot: Ballot
  /** How many people cast it: 1 to 999,999,999. */
  count: number
}

export type LineReader = (line: string) => Line | null

const OWN_STORYLINE = new RegExp(`^${WRITE_IN}: *`, 'i')
const OF_RANKINGS_OR_COLUMNS = /[%>=,;\t\r\n"|]/g
const ESCAPED = /%(?:25|3e|3d|2c|3b|09|0d|0a|22|7c)/gi
/** Spreadsheets write whole numbers with decimals in some columns; a point before three digits is none. */
const COUNT = /^(\d{0,9})(?:[.,]0{1,2})?$/
const NUMBER = /^\d+$/

/**
 * Reads lines of one film, of columns that `separator` parts, or where none is told, by the first
 * separator that makes a ballot of the line; `null` for what is no ballot, as the header is not.
 * Takes time in proportion to the line.
 *
 * @param isTable whether the lines are known to be rows: elsewhere a text with nothing but a separator
 * behind it, as every other line of JSON is, is nobody's empty ballot
 * @param hasNumbers whether a number alone is known to be a storyline, and no score or anything else
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

/** Reads the rows of a table whose columns are told by their names. */
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
    // A row with a name and no ranking is somebody's empty ballot only where that is all there is.
    return ballot && count > 0 ? { name, ballot, count } : null
  }
}

interface RankingReader {
  /** A ranking as text, or `null` where it is none. */
  read: (text: string) => Ballot | null
  /** The same out of one text for each place. */
  readPlaces: (places: readonly string[]) => Ballot | null
  isTitle: (text: string) => boolean
}

function rankingReader(film: VotedFilm): RankingReader {
  const titles = new Map<string, string>()
  for (const { id, title } of film.storylines) {
    for (const name of [id, title]) titles.set(foldText(name), id)
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
    // Never more than the film has storylines: a list is quicker than a set.
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
    // Signs of places without anything in any of them are no ranking.
    return ballot?.ranking.length === 0 && text.trim() !== '' ? null : ballot
  }

  /** For what may as well be a list of storylines as a name, unless a third column makes it a row. */
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
      // Some programs fill up the columns of every line.
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
    // It may be a ranking with nothing beside it, whose titles may have separators in them.
    const alone = readRanking(fields?.length === 1 ? String(fields[0]) : line)
    return alone && nameless(alone)
  }
}

/** 1 to 999,999,999, one where nothing is told; 0 for what is no count. */
function countOf(text: string): number {
  const [, digits] = COUNT.exec(text) ?? []
  return digits === undefined ? 0 : Number(digits || (text === '' ? 1 : 0))
}

/** Writes rankings as a line has them, short: storylines by number, levels in one order. */
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
 * The line of a ballot, to be read by people: storylines by id, columns parted by commas, and no
 * formula in it for a spreadsheet that expects commas, semicolons, tabs or bars. Read back by
 * `lineReader(film)`, as long as name and write-in are clean.
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

/** Percent and two digits, as in a web address. */
function escape(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

function unescaped(text: string): string {
  return text.replace(ESCAPED, decodeURIComponent)
}

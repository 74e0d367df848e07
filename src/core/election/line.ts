/*
 * A file of ballots: text in columns, one ballot a line.
 *
 *   name,ranking,ballots
 *   Ana,duet > children = big-break > write-in:Luke opens a bar,1
 *
 * The ranking goes from the best down, `=` between those that are level. A storyline is told by its
 * id, its number or its title. The name may be empty; a ranking may stand alone in its line; the
 * last column is how many people cast this ballot, one where there is none. One separator parts the
 * columns of a whole file: see `separator.ts`. In a write-in the signs of rankings and of columns
 * are percent-escaped.
 */
import type { VotedFilm } from '../domain/film.ts'
import { WRITE_IN, type Ballot } from '../domain/result.ts'
import { cleanWriteIn, foldText } from '../text.ts'
import { fieldsOf, quoted, SEPARATORS, type Separator } from './fields.ts'

export const HEADER = 'name,ranking,ballots'

export interface Line {
  name: string
  ballot: Ballot
  /** How many people cast it: 1 to 999,999,999. */
  count: number
}

export type LineReader = (line: string) => Line | null

const OWN_STORYLINE = new RegExp(`^${WRITE_IN}: *`, 'i')
const OF_RANKINGS_OR_COLUMNS = /[%>=,;\t\r\n"]/g
const ESCAPED = /%(?:25|3e|3d|2c|3b|09|0d|0a|22)/gi

/**
 * Reads lines of one film, of columns that `separator` parts, or where none is told, by the first
 * separator that makes a ballot of the line; `null` for what is no ballot, as the header is not.
 * Takes time in proportion to the line.
 *
 * @param isTable whether the lines are known to be rows: elsewhere a text with nothing but a separator
 * behind it, as every other line of JSON is, is nobody's empty ballot
 */
export function lineReader(film: VotedFilm, separator?: Separator, isTable = true): LineReader {
  if (separator) return readerOf(film, separator, isTable)
  const readers = SEPARATORS.map(each => readerOf(film, each, isTable))
  return line => {
    for (const read of readers) {
      const row = read(line)
      if (row) return row
    }
    return null
  }
}

function readerOf(film: VotedFilm, separator: Separator, isTable: boolean): LineReader {
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

  function readRanking(text: string): Ballot | null {
    let writeIn: string | undefined
    // Never more than the film has storylines: a list is quicker than a set.
    const seen: string[] = []
    const ranking: string[][] = []
    for (const level of text.trim() === '' ? [] : text.split('>')) {
      const tier: string[] = []
      for (const item of level.split('=')) {
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

  /** For what may as well be a list of storylines as a name, unless a third column makes it a row. */
  const isTitle = (name: string) => titles.has(name) || titles.has(foldText(name))

  function readRow([name = '', ranking = '', count = '']: string[]): Line | null {
    const cast = Number(count || 1)
    if (!/^\d{0,9}$/.test(count) || cast === 0) return null
    if (count === '' && ranking === '' && !/^\d*$/.test(name)) {
      // Some programs fill up the columns of every line.
      const alone = readRanking(name)
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
 * formula in it for a spreadsheet that expects commas, semicolons or tabs. Read back by
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

/*
 * A file of ballots: comma-separated text, one ballot a line.
 *
 *   name,ranking,ballots
 *   Ana,duet > children = big-break > write-in:Luke opens a bar,1
 *
 * The ranking goes from the best down, `=` between those that are level. A storyline is told by its
 * id, its number or its title. The name may be empty; a ranking may stand alone in its line; the
 * last column is how many people cast this ballot, one where there is none. Semicolons and tabs
 * part columns too. In a write-in the signs `%`, `>` and `=` are percent-escaped.
 */
import type { Film } from '../domain/film.ts'
import type { Ballot } from '../domain/result.ts'
import { cleanWriteIn } from '../text.ts'

export const HEADER = 'name,ranking,ballots'

export interface Line {
  name: string
  ballot: Ballot
  count: number
}

const WRITE_IN = /^write-in: */i
const FIELD = /"((?:[^"]|"")*)"|[^,;\t]*/y

/** Reads lines of one film; `null` for what is no ballot, as the header is not. */
export function lineReader(film: Film): (line: string) => Line | null {
  const known = new Map<string, string>()
  for (const { id, number, title } of film.storylines) {
    for (const name of [id, String(number), title]) known.set(name.toLowerCase(), id)
  }

  function readRanking(text: string): Ballot | null {
    let writeIn: string | undefined
    const seen = new Set<string>()
    const ranking: string[][] = []
    for (const level of text.trim() === '' ? [] : text.split('>')) {
      const tier: string[] = []
      for (const item of level.split('=')) {
        const name = item.trim()
        const isOwn = WRITE_IN.test(name)
        const id = isOwn ? 'write-in' : known.get(name.toLowerCase())
        if (id === undefined || seen.has(id)) return null
        if (isOwn) writeIn = cleanWriteIn(unescaped(name.replace(WRITE_IN, '')))
        seen.add(id)
        tier.push(id)
      }
      ranking.push(tier)
    }
    return { ranking, ...(writeIn && { writeIn }) }
  }

  return line => {
    const fields = fieldsOf(line)
    const [name, ranking, count = ''] = fields.length === 1 ? ['', line] : fields
    const cast = Number(count || 1)
    const isRow = fields.length <= 3 && /^\d{0,9}$/.test(count) && cast > 0
    const ballot = isRow ? readRanking(String(ranking)) : null
    if (ballot) return { name: String(name), ballot, count: cast }
    // A title may have a comma in it.
    const alone = readRanking(line)
    return alone && { name: '', ballot: alone, count: 1 }
  }
}

/** Writes rankings as a line has them, short: storylines by number, levels in one order. */
export function rankingWriter(film: Film): (ballot: Ballot) => string {
  const numbers = new Map(film.storylines.map(({ id, number }) => [id, String(number)]))
  return ballot =>
    ballot.ranking
      .map(tier => {
        const items = tier.map(id => numbers.get(id) ?? ownItem(ballot))
        return items.length > 1 ? items.sort().join('=') : items[0]
      })
      .join('>')
}

/** The line of a ballot, to be read by people: storylines by id. */
export function writeLine({ name, ballot, count }: Line): string {
  const ranking = ballot.ranking
    .map(tier => tier.map(id => (id === 'write-in' ? ownItem(ballot) : id)).join(' = '))
    .join(' > ')
  return [name, ranking, String(count)].map(quoted).join(',')
}

export function quoted(field: string): string {
  // A spreadsheet would take it for a formula.
  const safe = /^[=+\-@]/.test(field) ? ` ${field}` : field
  return /[",;\t\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

function ownItem({ writeIn = '' }: Ballot): string {
  return `write-in:${writeIn.replace(/[%>=]/g, encodeURIComponent)}`
}

function unescaped(text: string): string {
  return text.replace(/%(25|3e|3d)/gi, decodeURIComponent)
}

function fieldsOf(line: string): string[] {
  const fields: string[] = []
  FIELD.lastIndex = 0
  for (;;) {
    // It matches anywhere, if only nothing.
    const [text, inQuotes] = FIELD.exec(line) as RegExpExecArray
    fields.push((inQuotes?.replace(/""/g, '"') ?? text).trim())
    if (FIELD.lastIndex >= line.length) return fields
    FIELD.lastIndex += 1
  }
}

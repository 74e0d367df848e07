import type { VotedFilm } from '../domain/film.ts'
import { fieldsOf, SEPARATORS, type Separator } from './fields.ts'
import { HEADER, lineReader } from './line.ts'

/** What a first line says that holds no ballot. */
export interface Header {
  /** `null` where there is one column only. */
  separator: Separator | null
  /** Whether the names of the columns may still follow. */
  isBeforeNames: boolean
}

const NAMES = HEADER.split(',')
/** The first line that some spreadsheets write, for others. */
const TOLD = /^\uFEFF?"?sep=([,;\t])"?/i

/** The names of the columns, or the first of them; or a line `sep=;`. `null` for any other line. */
export function headerOf(line: string): Header | null {
  const told = TOLD.exec(line)
  if (told) return { separator: told[1] as Separator, isBeforeNames: true }
  const names = line.trim().toLowerCase()
  for (const separator of SEPARATORS) {
    const fields = fieldsOf(names, separator) ?? ['']
    while (fields.length > 1 && fields.at(-1) === '') fields.pop()
    if (fields.every((field, place) => field === NAMES[place])) {
      return {
        separator: SEPARATORS.find(each => line.includes(each)) ?? null,
        isBeforeNames: false
      }
    }
  }
  return null
}

/**
 * The separator by which the most of these lines are ballots; of several, the first of comma,
 * semicolon and tab. For the first lines of a file without a header: one separator serves all of
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

/** Whether a line may be read differently by different separators. */
export function hasSeparator(line: string): boolean {
  return SEPARATORS.some(separator => line.includes(separator))
}

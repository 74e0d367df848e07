import type { VotedFilm } from '../../../../film/types.ts'
import type { Ballot } from '../../../../links/contents.ts'
import { lineReader } from './line.ts'

/** The ballots of folded lines, each as often as it was cast. */
export function unfold(folded: string, film: VotedFilm): Ballot[] {
  return [...linesOf([folded], film)].flatMap(({ ballot, count }) =>
    Array.from({ length: count }, () => ballot)
  )
}

/** The folded lines; with `only`, those that contain this text. */
export function* linesOf(folded: readonly string[], film: VotedFilm, only = '') {
  const read = lineReader(film, ',')
  for (const text of folded) {
    for (let start = 0; start < text.length;) {
      const found = text.indexOf('\n', start)
      const end = found < 0 ? text.length : found
      const line = text.slice(start, end)
      const row = line.includes(only) ? read(`,${line}`) : null
      if (row) yield row
      start = end + 1
    }
  }
}

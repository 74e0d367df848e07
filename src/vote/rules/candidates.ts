import type { VotedFilm } from '../../film/types.ts'
import { WRITE_IN, type Ballot } from '../../links/contents.ts'
import { cleanName, cleanWriteIn, foldText } from '../../links/text.ts'

const PREFIX = `${WRITE_IN}:`

/**
 * The key by which voters are recognised: names with the same `foldText` are one person. `''` for no
 * name, and for a name that lost a character when it was decoded (U+FFFD), because different names
 * may then look the same.
 */
export function foldName(name = ''): string {
  const folded = foldText(cleanName(name))
  return folded.includes('\uFFFD') ? '' : folded
}

/**
 * The candidate for the text of a write-in: the id of the storyline with that title, today's or a former one, else an id made
 * of the folded text, so that texts that look alike are one candidate. The tally and the comparison
 * of ballots both use it, so that they agree.
 */
export function candidateOf(text: string, film: VotedFilm): string {
  const folded = foldWriteIn(text)
  return titlesOf(film).get(folded) ?? PREFIX + folded
}

/** The ids of storylines by folded titles, former ones included. Cached, because a group may have thousands of write-ins. */
const titles = new WeakMap<VotedFilm, ReadonlyMap<string, string>>()

function titlesOf(film: VotedFilm): ReadonlyMap<string, string> {
  const known = titles.get(film)
  if (known) return known
  const all = new Map(
    film.storylines.flatMap(({ id, title, formerTitles = [] }) =>
      [title, ...formerTitles].map(each => [foldText(each), id] as const)
    )
  )
  titles.set(film, all)
  return all
}

/** Whether a candidate from `candidateOf` is a write-in and not a storyline. */
export function isWriteIn(candidate: string): boolean {
  return candidate.startsWith(PREFIX)
}

/**
 * The ranking of a ballot with its write-in replaced by its candidate. A write-in without a visible
 * text is left out.
 */
export function rankingByCandidate({ ranking, writeIn = '' }: Ballot, film: VotedFilm): string[][] {
  const text = cleanWriteIn(writeIn)
  return ranking.map(tier =>
    tier.flatMap(id => (id === WRITE_IN ? (text ? candidateOf(text, film) : []) : id))
  )
}

/**
 * The ballot without the storylines that are not in the runoff, and without its write-in.
 *
 * @param storylines the ids of the runoff; `undefined` if it is none: then the ballot is returned as
 *   it is
 */
export function limitToRunoff(ballot: Ballot, storylines: readonly string[] | undefined): Ballot {
  if (!storylines) return ballot
  const ranking = ballot.ranking.map(tier => tier.filter(id => storylines.includes(id)))
  return { ranking: ranking.filter(tier => tier.length > 0) }
}

function foldWriteIn(text: string): string {
  return foldText(cleanWriteIn(text))
}

import type { VotedFilm } from '../../film/types.ts'
import { WRITE_IN, type Ballot } from '../../links/contents.ts'
import { cleanName, cleanWriteIn, foldText } from '../../links/text.ts'

const PREFIX = `${WRITE_IN}:`

/**
 * What a person is known by: names that `foldText` folds alike are one person's. `''` for a nameless
 * one, and where a character was lost when the text was decoded (U+FFFD): two such names may look
 * alike and not be.
 */
export function foldName(name = ''): string {
  const folded = foldText(cleanName(name))
  return folded.includes('\uFFFD') ? '' : folded
}

/**
 * The candidate that a written text stands for: a storyline by its title, others by what they say,
 * folded as names are, so that texts which look alike stand together. Pages that compare write-ins
 * use it too, or what agrees there would stand apart in the count.
 */
export function candidateOf(text: string, film: VotedFilm): string {
  const folded = foldWriteIn(text)
  return titlesOf(film).get(folded) ?? PREFIX + folded
}

/** The ids of storylines by their folded titles: thousands of write-ins are compared with them. */
const titles = new WeakMap<VotedFilm, ReadonlyMap<string, string>>()

function titlesOf(film: VotedFilm): ReadonlyMap<string, string> {
  const known = titles.get(film)
  if (known) return known
  const all = new Map(film.storylines.map(({ id, title }) => [foldText(title), id]))
  titles.set(film, all)
  return all
}

export function isWriteIn(candidate: string): boolean {
  return candidate.startsWith(PREFIX)
}

/**
 * A ballot's ranking by candidates: its write-in, which every ballot calls alike, by what it says.
 * One that says nothing is passed over.
 */
export function rankingByCandidate({ ranking, writeIn = '' }: Ballot, film: VotedFilm): string[][] {
  const text = cleanWriteIn(writeIn)
  return ranking.map(tier =>
    tier.flatMap(id => (id === WRITE_IN ? (text ? candidateOf(text, film) : []) : id))
  )
}

/**
 * What a ballot says among those that stand in a runoff, in its own order; the whole of it where
 * nothing is said of who stands.
 */
export function standingOnly(ballot: Ballot, standing: readonly string[] | undefined): Ballot {
  if (!standing) return ballot
  const ranking = ballot.ranking.map(tier => tier.filter(id => standing.includes(id)))
  return { ranking: ranking.filter(tier => tier.length > 0) }
}

function foldWriteIn(text: string): string {
  return foldText(cleanWriteIn(text))
}

import type { Film } from '../domain/film.ts'
import type { Ballot } from '../domain/result.ts'
import { cleanName, cleanWriteIn } from '../text.ts'

const PREFIX = 'write-in:'

/** Names that differ in case and spaces only are one person's. `''` for a nameless one. */
export function foldName(name = ''): string {
  return cleanName(name).toLowerCase()
}

/** The candidate that a written text stands for: storylines by their title, others by the text. */
export function candidateOf(text: string, film: Film): string {
  const folded = foldWriteIn(text)
  const same = film.storylines.find(({ title }) => foldWriteIn(title) === folded)
  return same?.id ?? PREFIX + folded
}

export function isWriteIn(candidate: string): boolean {
  return candidate.startsWith(PREFIX)
}

/**
 * A ballot's ranking by candidates: its write-in, which every ballot calls alike, by what it says.
 * One that says nothing is passed over.
 */
export function rankingByCandidate({ ranking, writeIn = '' }: Ballot, film: Film): string[][] {
  const text = cleanWriteIn(writeIn)
  return ranking.map(tier =>
    tier.flatMap(id => (id === 'write-in' ? (text ? candidateOf(text, film) : []) : id))
  )
}

function foldWriteIn(text: string): string {
  return cleanWriteIn(text).toLowerCase()
}

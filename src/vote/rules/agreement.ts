import { placeOf, type Ranking } from './ranking.ts'

export interface Agreement {
  /** The pairs that both ballots order. */
  compared: number
  /** Of these, the pairs that both order the same way. */
  same: number
  /** `same` / `compared`, from 0 to 1; `null` if no pair is compared. */
  share: number | null
  /** The candidate they disagree on most; `null` if all compared pairs agree. */
  disagreement: Disagreement | null
}

/** A candidate and its place on either ballot, as in `placeOf`; `null` where it is unranked. */
export interface Disagreement {
  id: string
  mine: number | null
  theirs: number | null
}

/**
 * How far two ballots agree: the share of the pairs of candidates that both order the same way, of
 * those that both order. A ranked candidate is above every unranked one. Two unranked candidates, or
 * two of one tier, are not ordered. The pairs are counted as in Kendall, “A new measure of rank
 * correlation” (1938).
 *
 * The biggest disagreement is the candidate with the greatest difference of places, among those in a
 * pair of opposite order; an unranked candidate has the place after the last one. If several have the
 * same difference, it is the first of `candidates`. It exists if and only if the share is below 1.
 *
 * @param candidates the ids to compare, each once. Other ranked ids count for places only. The
 *   write-ins of two players have the same id: leave it out unless their texts are equal
 */
export function agreement(
  mine: Ranking,
  theirs: Ranking,
  candidates: readonly string[]
): Agreement {
  const opposed = new Set<string>()
  let compared = 0
  let same = 0

  for (const [index, one] of candidates.entries()) {
    for (const other of candidates.slice(index + 1)) {
      const orders = [orderOf(mine, one, other), orderOf(theirs, one, other)]
      if (orders.includes(0)) continue
      compared++
      if (orders[0] === orders[1]) same++
      else opposed.add(one).add(other)
    }
  }

  const gap = (id: string) => Math.abs(placeOrAfterLast(mine, id) - placeOrAfterLast(theirs, id))
  const [biggest] = candidates.filter(id => opposed.has(id)).sort((a, b) => gap(b) - gap(a))

  return {
    compared,
    same,
    share: compared === 0 ? null : same / compared,
    disagreement:
      biggest === undefined
        ? null
        : { id: biggest, mine: placeOf(mine, biggest), theirs: placeOf(theirs, biggest) }
  }
}

/** 1 if `one` is above `other`, -1 if it is below, 0 if the ballot does not order them. */
function orderOf(ranking: Ranking, one: string, other: string): number {
  return Math.sign(placeOrAfterLast(ranking, other) - placeOrAfterLast(ranking, one))
}

function placeOrAfterLast(ranking: Ranking, id: string): number {
  return placeOf(ranking, id) ?? ranking.flat().length + 1
}

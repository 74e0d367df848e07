import { placeOf, type Ranking } from './ranking.ts'

export interface Agreement {
  /** Pairs on which both have an opinion. */
  compared: number
  /** Those of them that both put the same way round. */
  same: number
  /** `same` of `compared`, from 0 to 1; `null` when there is nothing to compare. */
  share: number | null
  /** `null` when they disagree on nothing. */
  disagreement: Disagreement | null
}

/** A candidate and its place on either ballot, from 1 as `placeOf` counts; `null` where unranked. */
export interface Disagreement {
  id: string
  mine: number | null
  theirs: number | null
}

/**
 * How far two ballots agree: the share of pairs ordered the same way, among the pairs that both
 * express an opinion on. A ranked candidate is above every unranked one; two unranked ones, or two
 * who share a tier, are no opinion. (Kendall 1938 counts pairs in the same way.)
 *
 * The biggest disagreement is, of the candidates in a pair that is the other way round, the one whose
 * places differ most, unranked counting as the place after the last; among equals the first of
 * `candidates`. So there is one if and only if the share is below 1, and its places do differ.
 *
 * @param candidates all that can be compared, each once; ranked ids that are not among them count
 *   for places only. Two players' write-ins share an id without being the same thing: leave it out
 *   unless their texts are equal.
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
      const ours = [opinion(mine, one, other), opinion(theirs, one, other)]
      if (ours.includes(0)) continue
      compared++
      if (ours[0] === ours[1]) same++
      else opposed.add(one).add(other)
    }
  }

  const gap = (id: string) => Math.abs(height(mine, id) - height(theirs, id))
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

/** 1 if `one` is above `other`, -1 if it is below, 0 if the ballot does not say. */
function opinion(ranking: Ranking, one: string, other: string): number {
  return Math.sign(height(ranking, other) - height(ranking, one))
}

function height(ranking: Ranking, id: string): number {
  return placeOf(ranking, id) ?? ranking.flat().length + 1
}

/*
 * Moves within a ranking. Every function returns new arrays without empty tiers and leaves its
 * argument as it was. A move never changes the order of the other ids. An id that is not ranked
 * changes nothing, because another tab may have removed the storyline before the tap.
 */
import type { Ranking } from './ranking.ts'

/**
 * Moves `id` one step up: out of a shared tier into a tier of its own right above it, or from a tier
 * of its own past the whole tier above.
 */
export function moveUp(ranking: Ranking, id: string): string[][] {
  return step(ranking, id, (tier, shared) => (shared ? tier : Math.max(0, tier - 1)))
}

/** Moves `id` one step down: the mirror image of `moveUp`, which it undoes if there are no ties. */
export function moveDown(ranking: Ranking, id: string): string[][] {
  return step(ranking, id, (tier, shared) => (shared ? tier + 1 : tier + 2))
}

/** Moves `id` into a tier of its own above all others. */
export function toTop(ranking: Ranking, id: string): string[][] {
  return step(ranking, id, () => 0)
}

/**
 * Moves `id` to a row, as a drag does: between two rows of one tier it joins the tier, elsewhere it
 * gets a tier of its own. Dropped at its own row, it changes nothing.
 *
 * @param place the index in the flattened list after the move; clamped to the list
 */
export function moveTo(ranking: Ranking, id: string, place: number): string[][] {
  const rows = ranking.flat()
  const row = Math.min(Math.max(place, 0), rows.length - 1)
  if (!rows.includes(id) || rows[row] === id) return copy(ranking)

  const others = remove(ranking, id)
  let start = 0
  for (const [index, tier] of others.entries()) {
    const inside = row - start
    if (inside < tier.length) {
      const there =
        inside === 0 ? [[id], tier] : [[...tier.slice(0, inside), id, ...tier.slice(inside)]]
      return [...others.slice(0, index), ...there, ...others.slice(index + 1)]
    }
    start += tier.length
  }
  return [...others, [id]]
}

/** Merges the whole tier of `id` with the tier above. */
export function joinWithAbove(ranking: Ranking, id: string): string[][] {
  const tier = tierOf(ranking, id)
  if (tier < 1) return copy(ranking)
  return [
    ...copy(ranking.slice(0, tier - 1)),
    ranking.slice(tier - 1, tier + 1).flat(),
    ...copy(ranking.slice(tier + 1))
  ]
}

/**
 * Splits the tier of `id` before `id`: the rest of the tier, with `id` first, becomes a new tier
 * below. `joinWithAbove` undoes it. For the first of a tier, nothing changes.
 */
export function part(ranking: Ranking, id: string): string[][] {
  return withoutEmpty(
    ranking.flatMap(tier => {
      const row = Math.max(0, tier.indexOf(id))
      return [tier.slice(0, row), tier.slice(row)]
    })
  )
}

/** Adds `id` as the last tier, unless it is ranked already. */
export function add(ranking: Ranking, id: string): string[][] {
  return tierOf(ranking, id) < 0 ? [...copy(ranking), [id]] : copy(ranking)
}

/** Takes `id` out of the ranking. */
export function remove(ranking: Ranking, id: string): string[][] {
  return withoutEmpty(ranking.map(tier => tier.filter(other => other !== id)))
}

/**
 * Adapts a ranking to a changed shortlist: removes ids that are not in `ids`, and appends new ones as
 * tiers of their own, in the order of `ids`. Ties are kept.
 */
export function keepOnly(ranking: Ranking, ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>(
    add,
    withoutEmpty(ranking.map(tier => tier.filter(id => ids.includes(id))))
  )
}

/** Moves `id` into a tier of its own before the tier with index `target`, as counted before the move. */
function step(
  ranking: Ranking,
  id: string,
  targetOf: (tier: number, isShared: boolean) => number
): string[][] {
  const tier = ranking.find(ids => ids.includes(id))
  if (tier === undefined) return copy(ranking)
  const target = targetOf(ranking.indexOf(tier), tier.length > 1)
  return [...remove(ranking.slice(0, target), id), [id], ...remove(ranking.slice(target), id)]
}

function tierOf(ranking: Ranking, id: string): number {
  return ranking.findIndex(tier => tier.includes(id))
}

function copy(ranking: Ranking): string[][] {
  return ranking.map(tier => [...tier])
}

function withoutEmpty(tiers: string[][]): string[][] {
  return tiers.filter(tier => tier.length > 0)
}

/**
 * Arranging a setlist: a numbered list in which neighbours can be level. Every function returns new
 * arrays without empty tiers and leaves its argument alone. To move something never changes how the
 * others stand to each other. An id that is not in the list leaves it as it is: a tap can arrive
 * after another tab has taken the storyline away.
 */
import type { Ranking } from './ranking.ts'

/**
 * One step up. Out of a shared tier, it stands alone right above those it was level with; alone, it
 * passes the whole tier above it. At the top, alone, it stays.
 */
export function moveUp(ranking: Ranking, id: string): string[][] {
  return step(ranking, id, (tier, shared) => (shared ? tier : Math.max(0, tier - 1)))
}

/** One step down: the mirror of `moveUp`, and its way back if nobody is level. */
export function moveDown(ranking: Ranking, id: string): string[][] {
  return step(ranking, id, (tier, shared) => (shared ? tier + 1 : tier + 2))
}

/** Above everybody, alone. */
export function toTop(ranking: Ranking, id: string): string[][] {
  return step(ranking, id, () => 0)
}

/**
 * To a row of the list, for dragging. Dropped between two who are level, it becomes level with them;
 * anywhere else it stands alone; dropped where it was, nothing changes.
 *
 * @param place the row it shall have in the flattened list, from 0; beyond either end means that end
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

/** Its whole tier becomes level with the tier above, so that what was level stays so. */
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
 * Parts it from those listed before it in its tier: it and those after it form a new tier below.
 * `joinWithAbove` undoes it. The first of a tier has nobody to part from.
 */
export function part(ranking: Ranking, id: string): string[][] {
  return withoutEmpty(
    ranking.flatMap(tier => {
      const row = Math.max(0, tier.indexOf(id))
      return [tier.slice(0, row), tier.slice(row)]
    })
  )
}

/** Last, alone. What is in the list already stays where it is. */
export function add(ranking: Ranking, id: string): string[][] {
  return tierOf(ranking, id) < 0 ? [...copy(ranking), [id]] : copy(ranking)
}

export function remove(ranking: Ranking, id: string): string[][] {
  return withoutEmpty(ranking.map(tier => tier.filter(other => other !== id)))
}

/**
 * Follows a changed shortlist: what stays keeps its place among the rest, ties included; what is new
 * comes last, one by one in the order of `ids`.
 */
export function keepOnly(ranking: Ranking, ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>(
    add,
    withoutEmpty(ranking.map(tier => tier.filter(id => ids.includes(id))))
  )
}

/** Stands `id` alone before a tier, counted before it left its own. */
function step(
  ranking: Ranking,
  id: string,
  before: (tier: number, shared: boolean) => number
): string[][] {
  const tier = ranking.find(ids => ids.includes(id))
  if (tier === undefined) return copy(ranking)
  const target = before(ranking.indexOf(tier), tier.length > 1)
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

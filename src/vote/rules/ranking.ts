/** Tiers of ids, best first. The ids of one tier are level; an id in no tier is unranked. */
export type Ranking = readonly (readonly string[])[]

/**
 * The place of `id` in standard competition ranking (1, 2, 2, 4): one more than the number of ids
 * above it. `null` if it is unranked.
 */
export function placeOf(ranking: Ranking, id: string): number | null {
  const tier = ranking.findIndex(ids => ids.includes(id))
  return tier < 0 ? null : ranking.slice(0, tier).flat().length + 1
}

/** Tiers of ids, best first: those who share a tier are level, whoever is in none is unranked. */
export type Ranking = readonly (readonly string[])[]

/**
 * The place of `id` as a table would print it, from 1: one more than the number of those ranked
 * above it, so two who are level in second place are followed by a fourth. `null` if it is unranked.
 */
export function placeOf(ranking: Ranking, id: string): number | null {
  const tier = ranking.findIndex(ids => ids.includes(id))
  return tier < 0 ? null : ranking.slice(0, tier).flat().length + 1
}

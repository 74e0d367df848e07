import { record } from './matrix.ts'
import type { Profile } from './profile.ts'
import type { NumberedRound } from './instant-runoff.ts'

/** `flows[from][to]`: ballots that counted for `from` and in the next round count for `to`. */
export type Flow = Record<string, Record<string, number>>

/** Where a ballot goes whose candidates have all left. No candidate: names are never empty here. */
export const INACTIVE = ''

/**
 * What passed from each round of an instant runoff to the next. A ballot that stays where it is
 * flows from the candidate to itself; one that counted for several who left together flows from
 * each of them, to each of its next tier.
 */
export function runoffFlows(
  profile: Profile,
  rounds: readonly NumberedRound[],
  names: readonly string[]
): Flow[] {
  const ends = [...names, INACTIVE]
  return rounds.slice(1).map((next, at) => {
    const { left } = rounds[at] as NumberedRound
    const moved = new Float64Array(ends.length * ends.length)
    for (let ballot = 0; ballot < profile.distinct; ballot += 1) {
      const from = topOf(profile, ballot, left)
      const to = topOf(profile, ballot, next.left)
      const stays = from.some(candidate => to.includes(candidate))
      for (const candidate of from) {
        // Where a level candidate is left, the ballot counted for that one all along.
        const targets = stays ? to.filter(other => other === candidate) : to
        for (const target of targets) {
          const cell = candidate * ends.length + target
          moved[cell] = (moved[cell] as number) + profile.count(ballot)
        }
      }
    }
    return record(
      ends,
      ends.map((_, from) =>
        Object.fromEntries(
          ends
            .map((name, to) => [name, moved[from * ends.length + to] as number] as const)
            .filter(([, count]) => count > 0)
        )
      )
    )
  })
}

/** The candidates of the ballot's top remaining tier, or the place after the last: inactive. */
function topOf(profile: Profile, ballot: number, left: readonly number[]): number[] {
  let top = profile.candidates
  let there: number[] = [profile.candidates]
  for (const candidate of left) {
    const tier = profile.tier(ballot, candidate)
    if (tier < top) {
      top = tier
      there = [candidate]
    } else if (tier === top && tier < profile.candidates) there.push(candidate)
  }
  return there
}

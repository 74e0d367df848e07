import { record } from './matrix.ts'
import type { Profile } from './profile.ts'
import type { NumberedRound } from './instant-runoff.ts'

/** `flows[from][to]`: ballots that counted for `from` in a round and for `to` in the next. */
export type Flow = Record<string, Record<string, number>>

/** Stands for exhausted ballots; no candidate has an empty name. */
export const INACTIVE = ''

/**
 * The moves of ballots between consecutive rounds of an instant runoff. A ballot that does not move
 * flows from its candidate to itself; one that counted for several eliminated candidates flows from
 * each of them to each of its next tier.
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
        // If a candidate of the tier remains, the ballot counted for it before, too.
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

/** The candidates of the ballot’s top remaining tier, or the index for exhausted ballots. */
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

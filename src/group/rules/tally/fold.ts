import { makeTiers, Profile } from './profile.ts'
import type { WeightedBallot } from './types.ts'

/**
 * Folds equal ballots. Ballots are read once, in any order; `names` must differ.
 * Unknown names and repetitions on a ballot are ignored, as are empty tiers. Throws a `RangeError`
 * if a count is not a whole number of 1 or more.
 */
export function foldBallots(ballots: Iterable<WeightedBallot>, names: readonly string[]): Profile {
  const places = new Map(names.map((name, place) => [name, place]))
  const profile = new Profile(names.length)
  const ballot = makeTiers(names.length, 1)
  const unranked = names.length
  for (const { ranking, count } of ballots) {
    if (!Number.isSafeInteger(count) || count < 1) {
      throw new RangeError(`A ballot is cast a whole number of times, at least once, not ${count}.`)
    }
    ballot.fill(unranked)
    let tier = 0
    for (const tied of ranking) {
      let used = false
      for (const name of tied) {
        const place = places.get(name)
        if (place === undefined || ballot[place] !== unranked) continue
        ballot[place] = tier
        used = true
      }
      if (used) tier += 1
    }
    profile.add(ballot, count)
  }
  return profile
}

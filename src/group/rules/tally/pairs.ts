import { Matrix, range } from './matrix.ts'
import type { Profile } from './profile.ts'

/** For each two, how many ballots put the first above the second; unranked is below all ranked. */
export function countPairs(profile: Profile): Matrix {
  const size = profile.candidates
  const pairs = new Matrix(size)
  const ballot = new SortedBallot(size)
  for (let number = 0; number < profile.distinct; number += 1) {
    const count = profile.count(number)
    ballot.sort(profile, number)
    for (let place = 0; place < ballot.ranked; place += 1) {
      const candidate = ballot.at(place)
      for (let below = ballot.tierEnd(place); below < size; below += 1) {
        pairs.add(candidate, ballot.at(below), count)
      }
    }
  }
  return pairs
}

/** How many ballots rank each candidate at all. */
export function countShortlists(profile: Profile): number[] {
  return range(profile.candidates).map(candidate => {
    let shortlists = 0
    for (let ballot = 0; ballot < profile.distinct; ballot += 1) {
      if (profile.tier(ballot, candidate) < profile.candidates) shortlists += profile.count(ballot)
    }
    return shortlists
  })
}

/** The candidate who beats every other head to head. */
export function beatsEveryOther(pairs: Matrix): number | undefined {
  const candidates = range(pairs.size)
  return candidates.find(a => candidates.every(b => a === b || pairs.get(a, b) > pairs.get(b, a)))
}

/** A point for each rival a ballot puts the candidate above: Borda's count (1781) with ties. */
export function bordaScores(pairs: Matrix): number[] {
  const candidates = range(pairs.size)
  return candidates.map(a => candidates.reduce((score, b) => score + pairs.get(a, b), 0))
}

/** The candidates in tiers by their score, the highest first. */
export function orderByScore(scores: readonly number[]): number[][] {
  const levels = [...new Set(scores)].sort((a, b) => b - a)
  return levels.map(level => range(scores.length).filter(place => scores[place] === level))
}

/**
 * A ballot's candidates from best to worst, the unranked last: a counting sort by tier. To compare
 * each two tiers instead takes a processor several times as long, as it cannot foretell the answer.
 */
class SortedBallot {
  /** How many candidates the ballot ranks: they stand first. */
  ranked = 0
  private readonly order: Uint16Array
  private readonly tiers: Uint16Array
  /** Where each tier ends, after the sort; the last one is that of the unranked. */
  private readonly ends: Uint16Array

  constructor(candidates: number) {
    this.order = new Uint16Array(candidates)
    this.tiers = new Uint16Array(candidates)
    this.ends = new Uint16Array(candidates + 1)
  }

  at(place: number): number {
    return this.order[place] as number
  }

  /** The place after the last who shares the tier of whoever stands here. */
  tierEnd(place: number): number {
    return this.ends[this.tiers[place] as number] as number
  }

  sort(profile: Profile, ballot: number): void {
    const { ends, order, tiers } = this
    const size = order.length
    ends.fill(0)
    for (let candidate = 0; candidate < size; candidate += 1) {
      const tier = profile.tier(ballot, candidate)
      ends[tier] = (ends[tier] as number) + 1
    }
    let start = 0
    for (let tier = 0; tier <= size; tier += 1) {
      const length = ends[tier] as number
      ends[tier] = start
      start += length
    }
    this.ranked = ends[size] as number
    for (let candidate = 0; candidate < size; candidate += 1) {
      const tier = profile.tier(ballot, candidate)
      const place = ends[tier] as number
      order[place] = candidate
      tiers[place] = tier
      ends[tier] = place + 1
    }
  }
}

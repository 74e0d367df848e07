import { Matrix, range } from './matrix.ts'
import type { Profile } from './profile.ts'

/**
 * How many ballots rank the row above the column. Unranked candidates are below all ranked ones.
 */
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

/** How many ballots rank each candidate. */
export function countShortlists(profile: Profile): number[] {
  return range(profile.candidates).map(candidate => {
    let shortlists = 0
    for (let ballot = 0; ballot < profile.distinct; ballot += 1) {
      if (profile.tier(ballot, candidate) < profile.candidates) shortlists += profile.count(ballot)
    }
    return shortlists
  })
}

/** The Condorcet winner (Condorcet 1785). */
export function beatsEveryOther(pairs: Matrix): number | undefined {
  const candidates = range(pairs.size)
  return candidates.find(a => candidates.every(b => a === b || pairs.get(a, b) > pairs.get(b, a)))
}

/** Borda count (1781) with ties: a point for each rival ranked below. */
export function bordaScores(pairs: Matrix): number[] {
  const candidates = range(pairs.size)
  return candidates.map(a => candidates.reduce((score, b) => score + pairs.get(a, b), 0))
}

/** Candidates in tiers by score, highest first. */
export function orderByScore(scores: readonly number[]): number[][] {
  const levels = [...new Set(scores)].sort((a, b) => b - a)
  return levels.map(level => range(scores.length).filter(place => scores[place] === level))
}

/**
 * The candidates of a ballot from best to worst, by a counting sort. It is several times as fast as
 * comparing tiers, whose branches are hard to predict.
 */
class SortedBallot {
  /** How many candidates the ballot ranks. */
  ranked = 0
  private readonly order: Uint16Array
  private readonly tiers: Uint16Array
  /** End of each tier after sorting; the last one is for unranked candidates. */
  private readonly ends: Uint16Array

  constructor(candidates: number) {
    this.order = new Uint16Array(candidates)
    this.tiers = new Uint16Array(candidates)
    this.ends = new Uint16Array(candidates + 1)
  }

  at(place: number): number {
    return this.order[place] as number
  }

  /** End of the tier of the candidate at this place. */
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

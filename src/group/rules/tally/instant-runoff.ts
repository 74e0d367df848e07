import { range } from './matrix.ts'
import type { Profile } from './profile.ts'

/** A round by index of candidate; `votes` are in the order of `left`. */
export interface NumberedRound {
  left: number[]
  votes: number[]
  exhausted: number
  eliminated: number[]
}

/**
 * The rounds of an instant runoff (Hare 1871), with ties. A ballot counts in full for each
 * candidate of its top remaining tier. The candidates with the fewest votes are eliminated
 * together, until one is left or all are tied. Needs a ballot that ranks a candidate.
 * The last round is the one that decides, with nobody in `eliminated`, as in published counts.
 * Candidates that nobody puts first are eliminated after the first round.
 */
export function runoffRounds(profile: Profile): NumberedRound[] {
  const piles = new Piles(profile)
  const rounds: NumberedRound[] = []
  let left = range(profile.candidates)
  piles.deal(left)
  for (;;) {
    const votes = left.map(candidate => piles.votes(candidate))
    const fewest = Math.min(...votes)
    const staying = left.filter((_, place) => votes[place] !== fewest)
    const round = { left, votes, exhausted: piles.exhausted, eliminated: [] }
    if (staying.length < 2) return [...rounds, round]
    const eliminated = left.filter((_, place) => votes[place] === fewest)
    rounds.push({ ...round, eliminated })
    piles.pass(eliminated, staying)
    left = staying
  }
}

/** The candidates with the most votes in the last round. */
export function runoffWinners({ left, votes }: NumberedRound): number[] {
  const most = Math.max(...votes)
  return left.filter((_, place) => votes[place] === most)
}

/** Assigns ballots to candidates. Only ballots of eliminated candidates are looked at again. */
class Piles {
  exhausted = 0
  private readonly profile: Profile
  private readonly counts: Float64Array
  /** The tier that each ballot counts for. */
  private readonly tops: Uint16Array

  constructor(profile: Profile) {
    this.profile = profile
    this.counts = new Float64Array(profile.candidates)
    this.tops = new Uint16Array(profile.distinct)
  }

  votes(candidate: number): number {
    return this.counts[candidate] as number
  }

  deal(left: readonly number[]): void {
    for (let ballot = 0; ballot < this.profile.distinct; ballot += 1) {
      this.give(ballot, this.topTier(ballot, left), left)
    }
  }

  pass(eliminated: readonly number[], left: readonly number[]): void {
    for (let ballot = 0; ballot < this.profile.distinct; ballot += 1) {
      if (!this.countsForAny(ballot, eliminated)) continue
      const top = this.topTier(ballot, left)
      // Otherwise another candidate of the tier remains and has this vote already.
      if (top !== this.tops[ballot]) this.give(ballot, top, left)
    }
  }

  private countsForAny(ballot: number, candidates: readonly number[]): boolean {
    for (const candidate of candidates) {
      if (this.profile.tier(ballot, candidate) === this.tops[ballot]) return true
    }
    return false
  }

  private topTier(ballot: number, left: readonly number[]): number {
    let top = this.profile.candidates
    for (const candidate of left) {
      const tier = this.profile.tier(ballot, candidate)
      if (tier < top) top = tier
    }
    return top
  }

  private give(ballot: number, top: number, left: readonly number[]): void {
    const count = this.profile.count(ballot)
    this.tops[ballot] = top
    if (top === this.profile.candidates) {
      this.exhausted += count
      return
    }
    for (const candidate of left) {
      if (this.profile.tier(ballot, candidate) === top) {
        this.counts[candidate] = this.votes(candidate) + count
      }
    }
  }
}

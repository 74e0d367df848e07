/** Ballots that say the same: tiers of candidates, best first, and how many people cast it. */
export interface WeightedBallot {
  ranking: readonly (readonly string[])[]
  /** A whole number of 1 or more. */
  count: number
}

export interface RunoffRound {
  /** By remaining candidate. A tier with several candidates counts in full for each of them. */
  votes: Record<string, number>
  /** Number of exhausted ballots, which rank no remaining candidate. */
  exhausted: number
  /** Candidates eliminated after this round; empty in the last one. */
  eliminated: string[]
}

/** Tied names are in code-unit order. */
export interface Tally {
  /** All ballots, with those that rank nothing. */
  ballots: number
  /** `pairwise[a][b]`: ballots that rank a above b, without a diagonal. */
  pairwise: Record<string, Record<string, number>>
  condorcetWinner: string | null
  schulze: { winners: string[]; order: string[][] }
  instantRunoff: { winners: string[]; rounds: RunoffRound[] }
  borda: { scores: Record<string, number>; order: string[][] }
  /** How many ballots rank the candidate. */
  shortlisted: Record<string, number>
}

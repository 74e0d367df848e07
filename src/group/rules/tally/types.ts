/** Ballots that say the same: tiers of candidates, best first, and how many people cast it. */
export interface WeightedBallot {
  ranking: readonly (readonly string[])[]
  /** A whole number, 1 or more. */
  count: number
}

/** One round of the instant runoff. */
export interface RunoffRound {
  /** Votes of each candidate still in; a tier shared by several counts in full for each of them. */
  votes: Record<string, number>
  /** Ballots none of whose candidates are left. */
  exhausted: number
  /** Who leaves after this round: nobody in the last round, which decides. */
  eliminated: string[]
}

/** One election under every rule. Tied names always stand in code-unit order. */
export interface Tally {
  /** All ballots, those that rank nothing included. */
  ballots: number
  /** `pairwise[a][b]`: ballots that put a above b. There is no entry of a against a. */
  pairwise: Record<string, Record<string, number>>
  condorcetWinner: string | null
  schulze: { winners: string[]; order: string[][] }
  instantRunoff: { winners: string[]; rounds: RunoffRound[] }
  borda: { scores: Record<string, number>; order: string[][] }
  /** Ballots that rank the candidate at all. */
  shortlisted: Record<string, number>
}

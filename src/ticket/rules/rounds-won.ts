import type { ScoreComparison } from './compare-results.ts'

/** How many rounds each player has won. */
export interface RoundsWon {
  mine: number
  theirs: number
}

/**
 * Counts the rounds that each player has won. A draw counts for neither.
 *
 * @param rounds both scores of each round that both have played
 */
export function roundsWon(rounds: readonly Pick<ScoreComparison, 'mine' | 'theirs'>[]): RoundsWon {
  return {
    mine: rounds.filter(({ mine, theirs }) => mine > theirs).length,
    theirs: rounds.filter(({ mine, theirs }) => theirs > mine).length
  }
}

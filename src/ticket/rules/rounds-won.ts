import type { ScoreComparison } from './compare-results.ts'

/** Rounds won by either. A draw is nobody's. */
export interface Standing {
  mine: number
  theirs: number
}

/**
 * How two players stand after all the rounds they have both played.
 * @param rounds both scores on each set of questions, once
 */
export function standingOf(rounds: readonly Pick<ScoreComparison, 'mine' | 'theirs'>[]): Standing {
  return {
    mine: rounds.filter(({ mine, theirs }) => mine > theirs).length,
    theirs: rounds.filter(({ mine, theirs }) => theirs > mine).length
  }
}

import { Matrix, range } from './matrix.ts'

/**
 * Strength of the strongest path between each two candidates, by the Floyd–Warshall algorithm. A
 * link is as strong as its winning votes: the ballots that rank one above the other if they are the
 * majority, else none. A path is as strong as its weakest link.
 * Schulze, “A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
 * single-winner election method”, Social Choice and Welfare 36 (2011).
 */
export function strongestPaths(pairs: Matrix): Matrix {
  const strengths = winningVotes(pairs)
  const { size } = pairs
  for (let via = 0; via < size; via += 1) {
    for (let from = 0; from < size; from += 1) {
      const first = strengths.get(from, via)
      for (let to = 0; to < size; to += 1) {
        const path = Math.min(first, strengths.get(via, to))
        if (path > strengths.get(from, to)) strengths.set(from, to, path)
      }
    }
  }
  return strengths
}

/** The candidates with no stronger path against them, among these candidates. */
export function unbeaten(strengths: Matrix, candidates: readonly number[]): number[] {
  return candidates.filter(a => candidates.every(b => strengths.get(a, b) >= strengths.get(b, a)))
}

/**
 * All candidates in tiers, best first: each tier has the candidates that no remaining one beats.
 * Schulze (2011) proves that beating is transitive, so no tier is empty.
 */
export function schulzeOrder(pairs: Matrix): number[][] {
  const strengths = strongestPaths(pairs)
  const order: number[][] = []
  let left = range(pairs.size)
  while (left.length > 0) {
    const tier = unbeaten(strengths, left)
    order.push(tier)
    left = left.filter(candidate => !tier.includes(candidate))
  }
  return order
}

function winningVotes(pairs: Matrix): Matrix {
  const links = pairs.copy()
  for (let a = 0; a < pairs.size; a += 1) {
    for (let b = 0; b < pairs.size; b += 1) {
      if (pairs.get(a, b) <= pairs.get(b, a)) links.set(a, b, 0)
    }
  }
  return links
}

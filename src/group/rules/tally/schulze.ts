import { Matrix, range } from './matrix.ts'

/**
 * The strength of the strongest path between each two candidates.
 *
 * In: `pairwise[a][b]`, the ballots that put a above b, with an entry for each two candidates.
 * Out: an object of the same shape. A link from a to b is as strong as its winning votes: the
 * ballots that put a above b where those are the more, nothing otherwise. A path is as strong as
 * its weakest link.
 *
 * Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
 * single-winner election method", Social Choice and Welfare 36 (2011).
 */
export function pathStrengths(
  pairwise: Record<string, Record<string, number>>
): Record<string, Record<string, number>> {
  const names = Object.keys(pairwise)
  return strongestPaths(Matrix.fromRecord(names, pairwise)).toRecord(names)
}

/** The same by number: Floyd–Warshall, with the widest path in place of the shortest. */
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

/** Those of the candidates whom none of them beats: whose path to nobody is the weaker one. */
export function unbeaten(strengths: Matrix, candidates: readonly number[]): number[] {
  return candidates.filter(a => candidates.every(b => strengths.get(a, b) >= strengths.get(b, a)))
}

/**
 * All candidates in tiers, best first: the first holds the winners, each next tier those whom
 * nobody left beats. Schulze (2011) proves beating transitive, so that no tier is empty.
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
      // A candidate has no link to itself: nothing is more than itself.
      if (pairs.get(a, b) <= pairs.get(b, a)) links.set(a, b, 0)
    }
  }
  return links
}

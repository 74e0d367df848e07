import { valueOf } from './matrix.ts'
import type { Tally } from './types.ts'

/** The winner, and what decided it. */
export type Headline =
  /** No ballot ranks a candidate. */
  | { kind: 'none' }
  /** A Condorcet winner; `closest` is `null` if there is no other candidate. */
  | { kind: 'condorcet'; winner: string; closest: Duel | null }
  /** No Condorcet winner; the strongest paths leave one candidate unbeaten. */
  | { kind: 'schulze'; winner: string }
  /** The paths leave all in `tied` unbeaten, and the winner is on the most shortlists. */
  | { kind: 'shortlists'; winner: string; tied: string[] }
  /** Unbeaten candidates that share the most shortlists. */
  | { kind: 'tie'; winners: string[] }

/** Ballots for and against the winner. */
export interface Duel {
  rival: string
  for: number
  against: number
}

/**
 * Tells from a tally who won and why: the Condorcet winner, else the unbeaten one of Schulze’s
 * method (2011), else the one of them on the most shortlists.
 */
export function headline(tally: Tally): Headline {
  const { condorcetWinner, shortlisted, schulze } = tally
  if (condorcetWinner !== null) {
    return {
      kind: 'condorcet',
      winner: condorcetWinner,
      closest: closestDuel(tally, condorcetWinner)
    }
  }
  const most = Math.max(...schulze.winners.map(name => valueOf(shortlisted, name)))
  const [winner, ...level] = schulze.winners.filter(name => valueOf(shortlisted, name) === most)
  if (winner === undefined) return { kind: 'none' }
  if (level.length > 0) return { kind: 'tie', winners: [winner, ...level] }
  if (schulze.winners.length === 1) return { kind: 'schulze', winner }
  return { kind: 'shortlists', winner, tied: schulze.winners }
}

/**
 * The rival with the smallest margin; among equals, the most votes against, the most shortlists,
 * the first name.
 */
function closestDuel({ pairwise, shortlisted }: Tally, winner: string): Duel | null {
  const rivals = Object.keys(valueOf(pairwise, winner)).sort()
  const duels = rivals.map(rival => ({
    rival,
    for: valueOf(valueOf(pairwise, winner), rival),
    against: valueOf(valueOf(pairwise, rival), winner)
  }))
  const lead = (duel: Duel) => duel.for - duel.against
  const shortlists = ({ rival }: Duel) => valueOf(shortlisted, rival)
  return (
    duels.sort(
      (a, b) => lead(a) - lead(b) || b.against - a.against || shortlists(b) - shortlists(a)
    )[0] ?? null
  )
}

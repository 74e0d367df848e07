import { valueOf } from './matrix.ts'
import type { Tally } from './types.ts'

/** Who heads the vote, and what decided it. */
export type Headline =
  /** Nobody ranked anybody. */
  | { kind: 'none' }
  /** Beats every other candidate head to head; `closest` is null when there is no other. */
  | { kind: 'condorcet'; winner: string; closest: Duel | null }
  /** Nobody beats all others; the strongest paths leave one unbeaten. */
  | { kind: 'schulze'; winner: string }
  /** The paths leave several unbeaten, all in `tied`, and one of them is on more shortlists. */
  | { kind: 'shortlists'; winner: string; tied: string[] }
  /** Several are unbeaten and on equally many shortlists, and on more than any other unbeaten. */
  | { kind: 'tie'; winners: string[] }

/** A head-to-head of the winner: ballots for it and against it. */
export interface Duel {
  rival: string
  for: number
  against: number
}

/** Reads off a count who won and why. Nothing is counted again, so the two cannot disagree. */
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

/** The smallest lead; among equal leads the most votes against, then most shortlists, then the first by name. */
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

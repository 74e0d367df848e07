import type { VotedFilm } from '../../../film/types.ts'
import type { PartyBallot } from '../../../links/contents.ts'
import { rankingByCandidate } from '../../../vote/rules/candidates.ts'
import type { Summary } from './summary.ts'

/** The first choices of a voter, and their agreement with the result. */
export interface VoterChoice {
  /** May be empty. */
  name: string
  /** The candidates that they rank first, alone or tied; empty if they rank none that was counted. */
  first: { id: string; title: string }[]
  /**
   * How well the ballot likes the headliner, from 0 to 1: the share of the other candidates it is
   * ranked above, a candidate of the same tier for half. Of several headliners, the mean.
   */
  inTune: number
}

/** The choices of voters, in their order. */
export function voterChoices(
  ballots: readonly PartyBallot[],
  { places }: Pick<Summary, 'places'>,
  film: VotedFilm
): VoterChoice[] {
  const winners = places.at(-1)?.support.map(({ id }) => id) ?? []
  const titles = new Map(
    places.flatMap(({ support }) => support.map(({ id, title }) => [id, title] as const))
  )
  const others = [...titles.keys()].filter(id => !winners.includes(id))
  return ballots.map(({ name = '', ballot }) => {
    const ranking = rankingByCandidate(ballot, film)
      .map(tier => tier.filter(id => titles.has(id)))
      .filter(tier => tier.length > 0)
    const first = (ranking[0] ?? []).map(id => ({ id, title: titles.get(id) ?? id }))
    return { name, first, inTune: inTune(ranking, winners, others) }
  })
}

function inTune(
  ranking: readonly (readonly string[])[],
  winners: readonly string[],
  others: readonly string[]
): number {
  const tierOf = (id: string) => {
    const at = ranking.findIndex(tier => tier.includes(id))
    return at < 0 ? ranking.length : at
  }
  if (ranking.length === 0 || winners.length === 0) return 0
  // With a single candidate, every voter agrees fully.
  if (others.length === 0) return 1
  const pairs = winners.flatMap((winner): number[] => {
    const own = tierOf(winner)
    // A ballot without the headliner ranks it above no candidate.
    if (own === ranking.length) return others.map(() => 0)
    return others.map(tierOf).map(tier => (tier === own ? 0.5 : Number(own < tier)))
  })
  return pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length
}

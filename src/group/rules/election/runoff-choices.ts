import type { Count } from './count.ts'

/** A storyline that can stand in a runoff. */
export interface RunoffChoice {
  id: string
  /** Whether it is among those that a runoff is most likely to be about. */
  isLikely: boolean
}

/**
 * What can stand in a runoff after a count, best first: the storylines on any ballot, but no write-in,
 * which is on the list of whoever wrote it and of nobody else. Likely are those that are tied, or else
 * the headliner and whoever comes next.
 */
export function runoffChoices({ headline, tally, writeIns }: Count): RunoffChoice[] {
  const first =
    headline.kind === 'tie' ? headline.winners : 'winner' in headline ? [headline.winner] : []
  const rest = tally.schulze.order
    .map(tier =>
      tier.filter(
        id =>
          !first.includes(id) && (tally.shortlisted[id] ?? 0) > 0 && !Object.hasOwn(writeIns, id)
      )
    )
    .filter(tier => tier.length > 0)
  const standing = first.filter(id => !Object.hasOwn(writeIns, id))
  const likely = headline.kind === 'tie' ? standing : [...standing, ...(rest[0] ?? [])]
  return [standing, ...rest].flat().map(id => ({ id, isLikely: likely.includes(id) }))
}

import type { Count } from './count.ts'

export interface RunoffChoice {
  id: string
  /** Whether it is tied for the win, or the headliner or runner-up. */
  isLikely: boolean
}

/**
 * Storylines that a runoff after this count can be between, best first: those on any ballot.
 * Write-ins are left out, because nobody else could rank them.
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

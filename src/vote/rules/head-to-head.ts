import { duels, type DuelAnswer, type Duels } from './duels.ts'
import type { Ranking } from './ranking.ts'

/** A pair as it stood, and what the player answered. */
export interface AnsweredDuel {
  pair: [first: string, second: string]
  answer: DuelAnswer
}

/**
 * Duels that remember: whatever follows from the answers so far is not asked again, so that the ids may
 * change half-way and nothing answered is lost. To undo is to drop the last of `answered`.
 *
 * @param ids each once, in the order in which they meet; keep it the same from answer to answer
 * @param answered in the order answered; may hold ids that are no longer, or not yet, among `ids`. Where
 *   they contradict each other the result is still a ranking that holds each id once
 * @returns as `duels` does; `asked` counts what was known, too
 */
export function headToHead(ids: readonly string[], answered: readonly AnsweredDuel[]): Duels {
  const answers: DuelAnswer[] = []
  for (;;) {
    const state = duels(ids, answers)
    const known = state.pair && knownAnswer(state.pair, answered)
    if (!known) return state
    answers.push(known)
  }
}

/** What would have had to be answered to end in this ranking: each with the next. */
export function duelsOf(ranking: Ranking): AnsweredDuel[] {
  const rows = ranking.flatMap((tier, height) => tier.map(id => ({ id, height })))
  return rows.slice(1).map(({ id, height }, index) => {
    const { id: above, height: heightAbove } = rows[index] as { id: string; height: number }
    return { pair: [above, id], answer: height === heightAbove ? 'tie' : 'first' }
  })
}

function knownAnswer(
  [first, second]: readonly [string, string],
  answered: readonly AnsweredDuel[]
): DuelAnswer | null {
  const under = reach(first, answered).get(second)
  if (under !== undefined) return under ? 'first' : 'tie'
  return reach(second, answered).get(first) ? 'second' : null
}

/** Everybody who is level with `top` or below, and whether below. */
function reach(top: string, answered: readonly AnsweredDuel[]): Map<string, boolean> {
  const found = new Map([[top, false]])
  const queue = [top]
  for (const id of queue) {
    for (const { pair, answer } of answered) {
      const [winner, loser] = answer === 'second' ? [pair[1], pair[0]] : pair
      const isTie = answer === 'tie'
      const other = id === winner ? loser : isTie && id === loser ? winner : null
      if (other === null) continue
      const isBelow = found.get(id) === true || !isTie
      // Found level first and below by another way: those under it have to hear of it.
      if (found.has(other) && (found.get(other) || !isBelow)) continue
      found.set(other, isBelow)
      queue.push(other)
    }
  }
  return found
}

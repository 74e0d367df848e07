import { duels, type DuelAnswer, type Duels } from './duels.ts'
import type { Ranking } from './ranking.ts'

/** A pair as it was shown, and the player's answer. */
export interface AnsweredDuel {
  pair: [first: string, second: string]
  answer: DuelAnswer
}

/**
 * `duels` that skips every question whose answer follows from earlier ones (the relation is
 * transitive), so that the ids may change half-way without losing answers. Dropping the last of
 * `answered` undoes it.
 *
 * @param ids each once, in the same order from answer to answer
 * @param answered in the order of the answers; may have ids that are not in `ids`. Contradictory
 *   answers still give a ranking with each id once
 * @returns as `duels` does; `asked` includes the skipped questions
 * @throws RangeError if an id is there twice
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

/** The answers that lead to a ranking: each id compared with the next one. */
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

/** The ids that are level with `top` (`false`) or below it (`true`), directly or through others. */
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
      // An id that was found level may turn out to be below: then it is visited again.
      if (found.has(other) && (found.get(other) || !isBelow)) continue
      found.set(other, isBelow)
      queue.push(other)
    }
  }
  return found
}

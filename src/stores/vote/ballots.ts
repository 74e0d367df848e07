import { computed } from 'nanostores'
import * as v from 'valibot'
import { environment } from '../../platform/environment.ts'
import { keptMap } from '../storage/persisted.ts'
import { rankingShape, WRITE_IN } from './storylines.ts'

const ballotShape = v.object({
  ranking: rankingShape,
  writeIn: v.exactOptional(v.string()),
  castAt: v.number()
})

export type CastBallot = v.InferOutput<typeof ballotShape>

/** Every ballot cast in this browser, by the time it was cast: the last one counts. */
const ballots = keptMap('encore:ballot:', ballotShape)

const history = computed(ballots, all =>
  Object.values(all).sort((one, other) => one.castAt - other.castAt)
)

export const ballot = computed(history, cast => cast.at(-1) ?? null)

/** How many were cast before the one that counts. */
export const earlierBallots = computed(history, cast => Math.max(0, cast.length - 1))

export function keepBallot(ranking: string[][], writeIn: string): void {
  const castAt = environment().now()
  const own = ranking.flat().includes(WRITE_IN) ? { writeIn } : {}
  ballots.setKey(String(castAt), { ranking, ...own, castAt })
}

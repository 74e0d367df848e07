import { computed } from 'nanostores'
import * as v from 'valibot'
import { shuffle } from '../../core/random.ts'
import { environment } from '../../platform/environment.ts'
import { storylines as all } from '../../film/storylines.ts'
import { keptAtom } from '../storage/persisted.ts'
import { filled, whole } from '../storage/schemas.ts'

export const WRITE_IN = 'write-in'

const byId = new Map(all.map(storyline => [storyline.id, storyline]))

const storylineId = v.pipe(
  v.string(),
  v.check(id => id === WRITE_IN || byId.has(id))
)

/** Tiers of storylines and the write-in, best first, each at most once. */
export const rankingShape = v.pipe(
  v.array(filled(storylineId)),
  v.check(ranking => new Set(ranking.flat()).size === ranking.flat().length)
)

export function storylineOf(id: string) {
  return byId.get(id)
}

export function titleOf(id: string): string {
  return byId.get(id)?.title ?? id
}

const orderSeed = keptAtom<number | null>('encore:storyline-order', v.nullable(whole), null)

/** All storylines in this player's own order, so that no place is favoured. */
export const storylines = computed(orderSeed, seed => shuffle(all, seed ?? 0))

/** Shuffles once per player. */
export function drawOrder(): void {
  if (orderSeed.get() === null) orderSeed.set(environment().randomSeed())
}

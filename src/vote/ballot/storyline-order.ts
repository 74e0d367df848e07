import * as v from 'valibot'
import { WRITE_IN } from '../../links/contents.ts'
import { shuffle } from '../../links/random.ts'
import { storylines as all } from '../../film/shown-storylines.ts'
import { areDistinct, unique, whole } from '../../app/storage/schemas.ts'
import { persistedValue } from '../../app/storage/definition.ts'
import { persistedAtom } from '../../app/storage/persisted.ts'
import { defineStore } from '../../app/app.ts'

const byId = new Map(all.map(storyline => [storyline.id, storyline]))

const storylineId = v.pipe(
  v.string(),
  v.check(id => id === WRITE_IN || byId.has(id))
)

/** Tiers of storyline ids and `WRITE_IN`, best first, each at most once. */
export const rankingSchema = v.pipe(
  v.array(unique(storylineId)),
  v.check(ranking => areDistinct(ranking.flat()))
)

/** The ids of the storylines of a runoff, each once. */
export const runoffStorylinesSchema = unique(
  v.pipe(
    v.string(),
    v.check(id => byId.has(id))
  )
)

export function storylineOf(id: string) {
  return byId.get(id)
}

export function titleOf(id: string): string {
  return byId.get(id)?.title ?? id
}

export const storedOrderSeed = persistedValue<number | null>(
  'encore:storyline-order',
  v.nullable(whole),
  null
)

export function inPlayersOrder(seed: number | null) {
  return shuffle(all, seed ?? 0)
}

export const storylineStore = defineStore(app => {
  const { environment } = app

  const orderSeed = persistedAtom(app, storedOrderSeed)

  function drawOrder(): void {
    if (orderSeed.get() === null) orderSeed.set(environment.randomSeed())
  }

  return { orderSeed, drawOrder }
})

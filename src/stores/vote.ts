import { atom, computed } from 'nanostores'
import * as v from 'valibot'
import { add, moveDown, moveUp, remove } from '../core/ballot/arrange.ts'
import { shuffle } from '../core/random.ts'
import { environment } from '../environment.ts'
import { film } from '../film/index.ts'
import { keptAtom, keptMap } from './persistence.ts'
import { openRoute } from './route.ts'

const known = new Map(film.storylines.map(storyline => [storyline.id, storyline]))
const storylineId = v.pipe(
  v.string(),
  v.check(id => known.has(id))
)
const rankingShape = v.pipe(
  v.array(v.pipe(v.array(storylineId), v.minLength(1))),
  v.check(ranking => new Set(ranking.flat()).size === ranking.flat().length)
)
const ballotShape = v.object({ ranking: rankingShape, castAt: v.number() })
const seedShape = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The ballot being filled in: what is shortlisted, in the player's order so far. */
const draft = keptAtom<string[][]>('encore:ballot-draft', rankingShape, [])
/** Every ballot cast in this browser, by the time it was cast: the last one counts. */
const ballots = keptMap('encore:ballot:', ballotShape)
const orderSeed = keptAtom<number | null>('encore:storyline-order', v.nullable(seedShape), null)

export const step = atom<'shortlist' | 'arrange'>('shortlist')

export const ballot = computed(ballots, all =>
  Object.values(all).reduce<v.InferOutput<typeof ballotShape> | null>(
    (last, next) => (last && last.castAt > next.castAt ? last : next),
    null
  )
)

/** All storylines in this player's own order, so that no place is favoured. */
export const shortlist = computed([draft, orderSeed], (ranking, seed) =>
  shuffle(film.storylines, seed ?? 0).map(storyline => ({
    ...storyline,
    isPicked: ranking.flat().includes(storyline.id)
  }))
)

/** The shortlist in the player's order, best first. */
export const arranged = computed(draft, ranking =>
  ranking.flat().map(id => ({ id, title: titleOf(id) }))
)

export function titleOf(id: string): string {
  return known.get(id)?.title ?? id
}

/** Opens the vote where it was left; a ballot cast before comes back to be changed. */
export function openVote(): void {
  if (orderSeed.get() === null) orderSeed.set(environment().randomSeed())
  const cast = ballot.get()
  if (draft.get().length === 0 && cast) draft.set(cast.ranking)
  step.set(cast ? 'arrange' : 'shortlist')
}

export function toggle(id: string): void {
  const ranking = draft.get()
  draft.set(ranking.flat().includes(id) ? remove(ranking, id) : add(ranking, id))
}

export function moveStoryline(id: string, way: 'up' | 'down'): void {
  draft.set(way === 'up' ? moveUp(draft.get(), id) : moveDown(draft.get(), id))
}

export function castBallot(): void {
  const castAt = environment().now()
  ballots.setKey(String(castAt), { ranking: draft.get(), castAt })
  openRoute({ page: 'ticket' })
}

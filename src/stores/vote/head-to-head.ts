import { computed } from 'nanostores'
import * as v from 'valibot'
import { headToHead, metBy } from '../../core/ballot/head-to-head.ts'
import { draft, setDraft, writeIn } from './ballot-draft.ts'
import { keptAtom } from '../storage/persisted.ts'
import { storylineOf, storylines, titleOf, WRITE_IN } from './storylines.ts'

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(id => typeof id === 'string')
}

const metShape = v.array(
  v.object({
    pair: v.custom<[string, string]>(isPair),
    answer: v.picklist(['first', 'second', 'tie'])
  })
)

/**
 * Every pair the player has settled, in the order asked: what it means for the shortlist of the
 * moment is replayed. So a storyline that leaves the shortlist and comes back is not asked about anew.
 */
const met = keptAtom('encore:duels', metShape, [])

/** The order in which they meet is the player's own, and so the same after a reload. */
const ids = computed([draft, storylines], (ranking, order) => {
  const shortlisted = ranking.flat()
  return [...order.map(({ id }) => id), WRITE_IN].filter(id => shortlisted.includes(id))
})

const state = computed([ids, met], headToHead)

/** What is on the bill: `pair` is `null` when all is settled. */
export const duel = computed([state, writeIn], ({ pair, asked, atMost }, own) => ({
  pair: pair?.map(id => ({
    id,
    title: id === WRITE_IN ? own : titleOf(id),
    pitch: storylineOf(id)?.pitch ?? ''
  })),
  atMost,
  canUndo: asked > 0
}))

export const isUnderWay = computed(state, ({ pair, asked }) => pair !== null && asked > 0)

/** For which of the two, or for neither. A tap that comes after another tab has answered is passed over. */
export function answerDuel(winner: string | null): void {
  const { pair } = state.get()
  if (!pair || (winner !== null && !pair.includes(winner))) return
  const answer = winner === null ? 'tie' : winner === pair[0] ? 'first' : 'second'
  met.set([...met.get(), { pair, answer }])
  settle()
}

/** Back by one question. What was answered about storylines since taken off the shortlist goes unseen. */
export function undoDuel(): void {
  const { asked } = state.get()
  while (asked > 0 && state.get().asked === asked) met.set(met.get().slice(0, -1))
}

export function restartDuels(): void {
  met.set([])
}

/** A write-in with another text is another storyline. */
export function forgetWriteInDuels(): void {
  met.set(met.get().filter(({ pair }) => !pair.includes(WRITE_IN)))
}

/**
 * Changes the shortlist. What head to head has settled stays settled, unless the player has arranged
 * it otherwise since: then that order is what the player is known to have said.
 */
export function changeShortlist(change: (ranking: string[][]) => string[][]): void {
  const { pair, ranking, asked } = state.get()
  const wasSettled = pair === null && asked > 0
  if (wasSettled && JSON.stringify(ranking) !== JSON.stringify(draft.get())) {
    met.set(metBy(draft.get()))
  }
  setDraft(change(draft.get()))
  if (wasSettled) settle()
}

/** Once the last duel is answered, the setlist is what they say. Until then it stays as it was. */
function settle(): void {
  const { pair, ranking } = state.get()
  if (pair === null) setDraft(ranking)
}

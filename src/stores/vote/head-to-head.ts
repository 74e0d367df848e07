import { computed } from 'nanostores'
import * as v from 'valibot'
import { headToHead, duelsOf } from '../../core/ballot/head-to-head.ts'
import { ballotDraftStore } from './ballot-draft.ts'
import { storylineOf, titleOf, storylineStore } from './storylines.ts'
import { persistedValue } from '../storage/definition.ts'
import { persistedAtom } from '../storage/persisted.ts'
import { areDistinct, fields } from '../storage/schemas.ts'
import { WRITE_IN } from '../../core/domain/result.ts'
import { defineStore } from '../app/app.ts'

function isPair(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    areDistinct(value) &&
    value.every(id => typeof id === 'string')
  )
}

const duelsSchema = v.array(
  fields({
    pair: v.custom<[string, string]>(isPair),
    answer: v.picklist(['first', 'second', 'tie'])
  })
)

/**
 * Every pair the player has settled, in the order asked: what it means for the shortlist of the
 * moment is replayed. So a storyline that leaves the shortlist and comes back is not asked about anew.
 */
export const storedDuels = persistedValue('encore:duels', duelsSchema, [])

/** One of the two in a duel. */
export interface Rival {
  id: string
  title: string
  pitch: string
}

export interface DuelView {
  /** `null` when all is settled. */
  pair: [Rival, Rival] | null
  /** Questions still to go at most, this one included. */
  atMost: number
  canUndo: boolean
}

export const headToHeadStore = defineStore(app => {
  const { draft, setDraft, writeIn } = ballotDraftStore(app)
  const { storylines } = storylineStore(app)

  const met = persistedAtom(app, storedDuels)

  /** The order in which they meet is the player's own, and so the same after a reload. */
  const ids = computed([draft, storylines], (ranking, order) => {
    const shortlisted = ranking.flat()
    return [...order.map(({ id }) => id), WRITE_IN].filter(id => shortlisted.includes(id))
  })

  const state = computed([ids, met], headToHead)

  const duel = computed([state, writeIn], ({ pair, asked, atMost }, own): DuelView => {
    const rival = (id: string): Rival => ({
      id,
      title: id === WRITE_IN ? own : titleOf(id),
      pitch: storylineOf(id)?.pitch ?? ''
    })
    return { pair: pair && [rival(pair[0]), rival(pair[1])], atMost, canUndo: asked > 0 }
  })

  const isUnderWay = computed(state, ({ pair, asked }) => pair !== null && asked > 0)

  /** For which of the two, or for neither. A tap that comes after another tab has answered is passed over. */
  function answerDuel(winner: string | null): void {
    const { pair } = state.get()
    if (!pair || (winner !== null && !pair.includes(winner))) return
    const answer = winner === null ? 'tie' : winner === pair[0] ? 'first' : 'second'
    met.set([...met.get(), { pair, answer }])
    settle()
  }

  /** Back by one question. What was answered about storylines since taken off the shortlist goes unseen. */
  function undoDuel(): void {
    const { asked } = state.get()
    while (asked > 0 && state.get().asked === asked) met.set(met.get().slice(0, -1))
  }

  function restartDuels(): void {
    met.set([])
  }

  /** A write-in with another text is another storyline. */
  function forgetWriteInDuels(): void {
    met.set(met.get().filter(({ pair }) => !pair.includes(WRITE_IN)))
  }

  /**
   * Changes the shortlist. What head to head has settled stays settled, unless the player has arranged
   * it otherwise since: then that order is what the player is known to have said.
   */
  function changeShortlist(change: (ranking: string[][]) => string[][]): void {
    const { pair, ranking } = state.get()
    const wasSettled = pair === null
    if (wasSettled && JSON.stringify(ranking) !== JSON.stringify(draft.get())) {
      met.set(duelsOf(draft.get()))
    }
    setDraft(change(draft.get()))
    if (wasSettled) settle()
  }

  /** Once the last duel is answered, the setlist is what they say. Until then it stays as it was. */
  function settle(): void {
    const { pair, ranking } = state.get()
    if (pair === null) setDraft(ranking)
  }

  return {
    duel,
    isUnderWay,
    changeShortlist,
    answerDuel,
    undoDuel,
    restartDuels,
    forgetWriteInDuels
  }
})

import { computed, type ReadableAtom, type WritableAtom } from 'nanostores'
import * as v from 'valibot'
import { duelsOf, headToHead, type AnsweredDuel } from '../rules/head-to-head.ts'
import { WRITE_IN } from '../../links/contents.ts'
import { persistedValue } from '../../app/storage/definition.ts'
import { areDistinct, fields } from '../../app/storage/schemas.ts'
import { storylineOf, titleOf } from '../storyline-order.ts'

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

/** The duels of the player's own vote, in the order asked. */
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

/** The ballot that the duels rank. */
interface DuelledBallot {
  /** All candidates in the order in which they meet. */
  order: ReadableAtom<readonly string[]>
  ranking: ReadableAtom<string[][]>
  setRanking: (ranking: string[][]) => void
  writeIn: ReadableAtom<string>
  /**
   * Every duel answered so far, in the order asked. They are replayed for the shortlist of the moment,
   * so a storyline that leaves the shortlist and comes back is not asked about again.
   */
  answered: WritableAtom<AnsweredDuel[]>
}

export function createHeadToHead({
  order,
  ranking: ranked,
  setRanking,
  writeIn,
  answered
}: DuelledBallot) {
  const ids = computed([ranked, order], (ranking, all) => {
    const shortlisted = ranking.flat()
    return [...all, WRITE_IN].filter(id => shortlisted.includes(id))
  })

  const state = computed([ids, answered], headToHead)

  const duel = computed([state, writeIn], ({ pair, asked, atMost }, own): DuelView => {
    const rival = (id: string): Rival => ({
      id,
      title: id === WRITE_IN ? own : titleOf(id),
      pitch: storylineOf(id)?.pitch ?? ''
    })
    return { pair: pair && [rival(pair[0]), rival(pair[1])], atMost, canUndo: asked > 0 }
  })

  const isUnderWay = computed(state, ({ pair, asked }) => pair !== null && asked > 0)

  /** @param winner `null` for neither. Ignored if another tab has answered this pair already */
  function answerDuel(winner: string | null): void {
    const { pair } = state.get()
    if (!pair || (winner !== null && !pair.includes(winner))) return
    const answer = winner === null ? 'tie' : winner === pair[0] ? 'first' : 'second'
    answered.set([...answered.get(), { pair, answer }])
    settle()
  }

  /** Back by one question. Answers about storylines that have left the shortlist go with it, unseen. */
  function undoDuel(): void {
    const { asked } = state.get()
    while (asked > 0 && state.get().asked === asked) answered.set(answered.get().slice(0, -1))
  }

  function restartDuels(): void {
    answered.set([])
  }

  /** A write-in with another text is another storyline. */
  function forgetWriteInDuels(): void {
    answered.set(answered.get().filter(({ pair }) => !pair.includes(WRITE_IN)))
  }

  /**
   * Changes the shortlist. What the duels have settled stays settled, unless the player has arranged
   * it otherwise since: then that order is what the player is known to have said.
   */
  function changeShortlist(change: (ranking: string[][]) => string[][]): void {
    const { pair, ranking } = state.get()
    const wasSettled = pair === null
    if (wasSettled && JSON.stringify(ranking) !== JSON.stringify(ranked.get())) {
      answered.set(duelsOf(ranked.get()))
    }
    setRanking(change(ranked.get()))
    if (wasSettled) settle()
  }

  /** Once the last duel is answered, the setlist is what the answers say. Until then it stays as it was. */
  function settle(): void {
    const { pair, ranking } = state.get()
    if (pair === null) setRanking(ranking)
  }

  return {
    duel,
    isUnderWay,
    answerDuel,
    undoDuel,
    restartDuels,
    changeShortlist,
    forgetWriteInDuels
  }
}

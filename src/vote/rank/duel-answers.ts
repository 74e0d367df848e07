import { computed, type ReadableAtom, type WritableAtom } from 'nanostores'
import * as v from 'valibot'
import { duelsOf, headToHead, type AnsweredDuel } from '../rules/head-to-head.ts'
import { WRITE_IN } from '../../links/contents.ts'
import { shownLanguage } from '../../app/text/i18n.ts'
import { persistedValue } from '../../app/storage/definition.ts'
import { areDistinct, fields } from '../../app/storage/schemas.ts'
import { storylineOf, titleOf } from '../ballot/storyline-order.ts'

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

export const storedDuels = persistedValue('encore:duels', duelsSchema, [])

export interface Rival {
  id: string
  title: string
  pitch: string
}

export interface DuelView {
  pair: [Rival, Rival] | null
  asked: number
  atMost: number
  canUndo: boolean
}

interface DuelledBallot {
  /** All candidates; their order decides which pairs are asked first. */
  order: ReadableAtom<readonly string[]>
  ranking: ReadableAtom<string[][]>
  setRanking: (ranking: string[][]) => void
  writeIn: ReadableAtom<string>
  /**
   * Every answer, also about storylines that have left the shortlist: if one comes back, it is not
   * asked about again.
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

  const duel = computed(
    [state, writeIn, shownLanguage],
    ({ pair, asked, atMost }, text): DuelView => {
      const rival = (id: string): Rival => ({
        id,
        title: id === WRITE_IN ? text : titleOf(id),
        pitch: storylineOf(id)?.pitch ?? ''
      })
      return { pair: pair && [rival(pair[0]), rival(pair[1])], asked, atMost, canUndo: asked > 0 }
    }
  )

  const isUnderWay = computed(state, ({ pair, asked }) => pair !== null && asked > 0)

  /** @param winner `null` for a tie; ignored if another tab has answered this pair already */
  function answerDuel(winner: string | null): void {
    const { pair } = state.get()
    if (!pair || (winner !== null && !pair.includes(winner))) return
    const answer = winner === null ? 'tie' : winner === pair[0] ? 'first' : 'second'
    answered.set([...answered.get(), { pair, answer }])
    applyRanking()
  }

  /** Undoes the last visible answer, and the later ones about storylines that have left the shortlist. */
  function undoDuel(): void {
    const { asked } = state.get()
    while (asked > 0 && state.get().asked === asked) answered.set(answered.get().slice(0, -1))
  }

  /** Called when the text of the write-in changes, because then it is another storyline. */
  function forgetWriteInDuels(): void {
    answered.set(answered.get().filter(({ pair }) => !pair.includes(WRITE_IN)))
  }

  /**
   * Changes the shortlist and keeps the order of a complete ranking. If the player has rearranged it
   * by hand since, the answers are replaced by those that lead to that order.
   */
  function changeShortlist(change: (ranking: string[][]) => string[][]): void {
    const { pair, ranking } = state.get()
    const wasComplete = pair === null
    if (wasComplete && JSON.stringify(ranking) !== JSON.stringify(ranked.get())) {
      answered.set(duelsOf(ranked.get()))
    }
    setRanking(change(ranked.get()))
    if (wasComplete) applyRanking()
  }

  function applyRanking(): void {
    const { pair, ranking } = state.get()
    if (pair === null) setRanking(ranking)
  }

  return {
    duel,
    isUnderWay,
    answerDuel,
    undoDuel,
    changeShortlist,
    forgetWriteInDuels
  }
}

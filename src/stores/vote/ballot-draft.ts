import { computed } from 'nanostores'
import * as arrange from '../../core/ballot/arrange.ts'
import { placeOf } from '../../core/ballot/ranking.ts'
import { cleanWriteIn, writeInProblem } from '../../core/text.ts'
import { WRITE_IN } from '../../core/domain/result.ts'
import { rankingSchema, titleOf } from './storylines.ts'
import { persistedValue } from '../storage/definition.ts'
import { persistedAtom } from '../storage/persisted.ts'
import { typed } from '../storage/text-schemas.ts'
import { defineStore } from '../app/app.ts'

/** The ballot being filled in: what is shortlisted, in the player's order so far. */
export const storedDraft = persistedValue<string[][]>('encore:ballot-draft', rankingSchema, [])

/** The player's own storyline as it was typed, cut where it is shown or sent. */
export const storedWriteIn = persistedValue('encore:write-in', typed, '')

export interface Arranged {
  id: string
  title: string
  /** From 1, shared by those who are level. */
  place: number
  isShared: boolean
  isLevelWithAbove: boolean
  isTop: boolean
  isBottom: boolean
}

/** A ranking as a numbered list, the write-in by its text. */
export function inOrder(ranking: readonly string[][], own: string): Arranged[] {
  return ranking.flatMap((tier, height) =>
    tier.map((id, index): Arranged => {
      const isShared = tier.length > 1
      return {
        id,
        title: id === WRITE_IN ? own : titleOf(id),
        place: Number(placeOf(ranking, id)),
        isShared,
        isLevelWithAbove: index > 0,
        isTop: height === 0 && !isShared,
        isBottom: height === ranking.length - 1 && !isShared
      }
    })
  )
}

/** One of the ways to move it, or the row it shall have, from 0. */
export type Move = 'up' | 'down' | 'top' | 'join' | 'part' | number

const moves = {
  up: arrange.moveUp,
  down: arrange.moveDown,
  top: arrange.toTop,
  join: arrange.joinWithAbove,
  part: arrange.part
}

export function moveInRanking(ranking: string[][], id: string, move: Move): string[][] {
  return typeof move === 'number' ? arrange.moveTo(ranking, id, move) : moves[move](ranking, id)
}

export const ballotDraftStore = defineStore(app => {
  const saved = persistedAtom(app, storedDraft)

  const typedWriteIn = persistedAtom(app, storedWriteIn)

  const writeInFault = computed(typedWriteIn, writeInProblem)

  const writeIn = computed(typedWriteIn, cleanWriteIn)

  /** A write-in whose text is gone is no candidate. */
  const draft = computed([saved, writeInFault], (ranking, fault) =>
    fault ? arrange.remove(ranking, WRITE_IN) : ranking
  )

  function setDraft(ranking: string[][]): void {
    saved.set(ranking)
  }

  /** The shortlist in the player's order, best first. */
  const arranged = computed([draft, writeIn], inOrder)

  function moveStoryline(id: string, move: Move): void {
    saved.set(moveInRanking(draft.get(), id, move))
  }

  return { typedWriteIn, writeInFault, writeIn, draft, arranged, setDraft, moveStoryline }
})

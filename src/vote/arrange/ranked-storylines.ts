import * as arrange from '../rules/arrange.ts'
import { placeOf } from '../rules/ranking.ts'
import { WRITE_IN } from '../../links/contents.ts'
import { titleOf } from '../storyline-order.ts'

/** A storyline in a ranking that is shown as a numbered list. */
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

/** One of the ways to move a storyline, the row it moves to, from 0, or an order to go back to. */
export type Move = 'up' | 'down' | 'top' | 'join' | 'part' | number | string[][]

const moves = {
  up: arrange.moveUp,
  down: arrange.moveDown,
  top: arrange.toTop,
  join: arrange.joinWithAbove,
  part: arrange.part
}

export function moveInRanking(ranking: string[][], id: string, move: Move): string[][] {
  // The shortlist may have changed in another tab since.
  if (Array.isArray(move)) return arrange.keepOnly(move, ranking.flat())
  return typeof move === 'number' ? arrange.moveTo(ranking, id, move) : moves[move](ranking, id)
}

import * as arrange from '../rules/arrange.ts'
import { placeOf } from '../rules/ranking.ts'
import { WRITE_IN } from '../../links/contents.ts'
import { titleOf } from '../ballot/storyline-order.ts'

export interface RankedStoryline {
  id: string
  title: string
  /** From 1. Storylines of one tier share it. */
  place: number
  isShared: boolean
  isLevelWithAbove: boolean
  isTop: boolean
  isBottom: boolean
}

/** @param writeIn the text of the player's own storyline, used as its title */
export function rankedStorylines(ranking: readonly string[][], writeIn: string): RankedStoryline[] {
  return ranking.flatMap((tier, height) =>
    tier.map((id, index): RankedStoryline => {
      const isShared = tier.length > 1
      return {
        id,
        title: id === WRITE_IN ? writeIn : titleOf(id),
        place: Number(placeOf(ranking, id)),
        isShared,
        isLevelWithAbove: index > 0,
        isTop: height === 0 && !isShared,
        isBottom: height === ranking.length - 1 && !isShared
      }
    })
  )
}

/** A step, the row to move to (from 0), or the tiers of an earlier order to restore. */
export type Move = 'up' | 'down' | 'top' | 'join' | 'part' | number | string[][]

const moves = {
  up: arrange.moveUp,
  down: arrange.moveDown,
  top: arrange.toTop,
  join: arrange.joinWithAbove,
  part: arrange.part
}

export function moveInRanking(ranking: string[][], id: string, move: Move): string[][] {
  // Another tab may have changed the shortlist since that order was taken.
  if (Array.isArray(move)) return arrange.keepOnly(move, ranking.flat())
  return typeof move === 'number' ? arrange.moveTo(ranking, id, move) : moves[move](ranking, id)
}

/** A storyline in a list that is being arranged. */
export interface Row {
  id: string
  title: string
  /** From 1, shared by those who are level. */
  place: number
  isShared: boolean
  isLevelWithAbove: boolean
  isTop: boolean
  isBottom: boolean
}

type Label = (item: Row) => string
export type Labels = Record<
  'drag' | 'grabbed' | 'level' | 'up' | 'down' | 'topOf' | 'joinOf' | 'partOf' | 'moved' | 'back',
  Label
> &
  Record<'howToDrag' | 'top' | 'join' | 'part', string>

/** One of the ways to move a row, the place it moves to, from 0, or an order to go back to. */
export type Move = 'up' | 'down' | 'top' | 'join' | 'part' | number | string[][]

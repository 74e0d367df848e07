import type { Score } from '../../links/contents.ts'

/** How many picks fall for a score: the least tenths of right answers, best first. */
const PICKS: readonly (readonly [number, number])[] = [
  [10, 90],
  [9, 40],
  [7, 24],
  [4, 8]
]

export function picksFor({ right, of }: Score): number {
  return PICKS.find(([tenths]) => of > 0 && right * 10 >= of * tenths)?.[1] ?? 0
}

/** Whether a score is one to show around: then daring a friend comes first, else the sequel. */
export function isProud({ right, of }: Score): boolean {
  return right * 10 >= of * 7
}

/** By how many answers a score beats all earlier ones, or at least the last one. */
export type ScoreNews = { kind: 'best' } | { kind: 'more'; by: number }

/** @param earlier the right answers of the rounds before it, oldest first */
export function newsOf(right: number, earlier: readonly number[]): ScoreNews | null {
  const last = earlier.at(-1)
  if (last === undefined || right <= last) return null
  return right > Math.max(...earlier) ? { kind: 'best' } : { kind: 'more', by: right - last }
}

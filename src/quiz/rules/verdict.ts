export type Verdict = 'queue' | 'crowd' | 'frontRow' | 'backstage' | 'encore'

/** From which tenths of right answers on; below the first it is the queue. */
const FROM_TENTHS: readonly (readonly [number, Verdict])[] = [
  [8, 'backstage'],
  [6, 'frontRow'],
  [3, 'crowd']
]

/**
 * How good a score is, by its share of right answers and so for rounds of any length. Only a round
 * without a mistake is an encore. A round of no questions has earned nothing: the queue.
 */
export function verdictOf({ right, of }: { right: number; of: number }): Verdict {
  if (of === 0) return 'queue'
  if (right === of) return 'encore'
  // Whole numbers: 3 of 5 are six tenths, while 3 / 5 * 10 need not be 6.
  return FROM_TENTHS.find(([tenths]) => right * 10 >= of * tenths)?.[1] ?? 'queue'
}

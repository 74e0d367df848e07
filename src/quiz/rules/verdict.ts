export type Verdict = 'queue' | 'crowd' | 'frontRow' | 'backstage' | 'encore'

/** The least tenths of right answers; below all of them, `queue`. */
const FROM_TENTHS: readonly (readonly [number, Verdict])[] = [
  [8, 'backstage'],
  [6, 'frontRow'],
  [3, 'crowd']
]

/** By the share of right answers. `encore` only without a mistake; `queue` for no questions. */
export function verdictOf({ right, of }: { right: number; of: number }): Verdict {
  if (of === 0) return 'queue'
  if (right === of) return 'encore'
  // Compares integers, because 3 / 5 * 10 need not be exactly 6.
  return FROM_TENTHS.find(([tenths]) => right * 10 >= of * tenths)?.[1] ?? 'queue'
}

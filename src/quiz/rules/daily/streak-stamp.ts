export type StreakStamp = 'regular' | 'roadie' | 'tourBus' | 'lifetimePass'

const STAMPS: Readonly<Record<number, StreakStamp>> = {
  3: 'regular',
  7: 'roadie',
  14: 'tourBus',
  30: 'lifetimePass'
}

/** What a streak of just so many days earns; `null` for nothing. */
export function streakStamp(days: number): StreakStamp | null {
  return STAMPS[days] ?? null
}

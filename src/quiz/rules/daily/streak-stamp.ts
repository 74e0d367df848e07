export type StreakStamp = 'regular' | 'roadie' | 'tourBus' | 'lifetimePass'

const STAMPS: Readonly<Record<number, StreakStamp>> = {
  3: 'regular',
  7: 'roadie',
  14: 'tourBus',
  30: 'lifetimePass'
}

/** The stamp for a streak of exactly so many days; `null` for none. */
export function streakStamp(days: number): StreakStamp | null {
  return STAMPS[days] ?? null
}

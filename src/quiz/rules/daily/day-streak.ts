/** Within so many days in a row, one may be missed. */
const WEEK = 7

export interface DayStreak {
  /** Days played, without the missed ones. */
  current: number
  best: number
  /** The day of the last seven that was missed and forgiven; `null` for none. */
  restDay: number | null
}

/**
 * Days in a row with a finished daily round, where one missed day of any seven is forgiven. A second one, or
 * two together, end the streak: it then begins after the missed day before.
 * @param days days since 1 January 1970, in local time
 * @param today the streak goes on while today can still be played; later days are left out, because the clock was set back
 */
export function dayStreak(days: ReadonlySet<number>, today: number): DayStreak {
  const played = [...days].filter(day => day < today).sort((one, other) => one - other)
  const steps = [...played, today]
  let first = 0
  let rest: number | null = null
  let length = 0
  let best = 0
  for (const [at, day] of steps.entries()) {
    const missed = at === 0 ? 0 : day - Number(steps[at - 1]) - 1
    if (missed > 1) {
      first = at
      rest = null
    } else if (missed === 1) {
      const last: number | null = rest
      if (last !== null && day - 1 - last < WEEK) first = steps.findIndex(step => step > last)
      rest = day - 1
    }
    length = at - first + 1
    if (day < today || days.has(today)) best = Math.max(best, length)
  }
  const current = days.has(today) ? length : length - 1
  const isRecent = rest !== null && today - rest < WEEK
  return { current, best, restDay: isRecent ? rest : null }
}

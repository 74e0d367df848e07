import { atom, computed, onMount } from 'nanostores'
import { defineStore } from '../app/app.ts'

const MINUTE = 60_000

const DAY = 86_400_000

/** How often the clock is looked at while somebody watches it. */
const LOOK = 5000

export const localDayStore = defineStore(app => {
  const { environment } = app

  /** Milliseconds since 1970. */
  const time = atom(0)

  onMount(time, () => {
    refreshToday()
    const looking = setInterval(refreshToday, LOOK)
    return () => {
      clearInterval(looking)
    }
  })

  /** The day on the player's own calendar, in days since 1 January 1970. */
  const today = computed(time, now => Math.floor(onOwnClock(now) / DAY))

  /** What the player's own clock shows, in minutes since midnight. */
  const minuteOfDay = computed(time, now => Math.floor((onOwnClock(now) % DAY) / MINUTE))

  /** Minutes until the next day begins: there is an hour more or less of one on which clocks change. */
  const minutesLeft = computed(time, now =>
    Math.ceil((new Date(now).setHours(24, 0, 0, 0) - now) / MINUTE)
  )

  /** For a page that is opened: the last one may have stood open over midnight. */
  function refreshToday(): void {
    time.set(environment.now())
  }

  return { today, minuteOfDay, minutesLeft, refreshToday }
})

/** Milliseconds that would have passed since 1970 had it begun where the player is. */
function onOwnClock(now: number): number {
  return now - new Date(now).getTimezoneOffset() * MINUTE
}

import { atom, computed, onMount } from 'nanostores'
import { defineStore } from './app.ts'

const MINUTE = 60_000

const DAY = 86_400_000

/** How often the clock is looked at while somebody watches it. */
const LOOK = 5000

export const todayStore = defineStore(app => {
  const { environment } = app

  /** The player's own clock: milliseconds that have passed since 1970, had it begun where they are. */
  const time = atom(0)

  onMount(time, () => {
    refreshToday()
    const looking = setInterval(refreshToday, LOOK)
    return () => {
      clearInterval(looking)
    }
  })

  /** The day on the player's own calendar, in days since 1 January 1970. */
  const today = computed(time, local => Math.floor(local / DAY))

  /** Whole minutes that have passed of it. */
  const minuteOfDay = computed(time, local => Math.floor((local % DAY) / MINUTE))

  /** For a page that is opened: the last one may have stood open over midnight. */
  function refreshToday(): void {
    const now = environment.now()
    time.set(now - new Date(now).getTimezoneOffset() * MINUTE)
  }

  return { today, minuteOfDay, refreshToday }
})

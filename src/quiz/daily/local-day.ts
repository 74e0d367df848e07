import { atom, computed, onMount } from 'nanostores'
import { defineStore } from '../../app/app.ts'

const MINUTE = 60_000

const DAY = 86_400_000

const CHECK_EVERY = 5000

export const localDayStore = defineStore(app => {
  const { environment } = app

  /** Milliseconds since 1970. */
  const time = atom(0)

  onMount(time, () => {
    refreshToday()
    const timer = setInterval(refreshToday, CHECK_EVERY)
    return () => {
      clearInterval(timer)
    }
  })

  /** In local time, as days since 1 January 1970. */
  const today = computed(time, now => Math.floor(toLocalTime(now) / DAY))

  const minuteOfDay = computed(time, now => Math.floor((toLocalTime(now) % DAY) / MINUTE))

  /** Minutes until local midnight, also on days when clocks change. */
  const minutesLeft = computed(time, now =>
    Math.ceil((new Date(now).setHours(24, 0, 0, 0) - now) / MINUTE)
  )

  /** For a page that opens: without listeners, the time was not updated. */
  function refreshToday(): void {
    time.set(environment.now())
  }

  return { today, minuteOfDay, minutesLeft, refreshToday }
})

/** Milliseconds since 1970 in local time. */
function toLocalTime(now: number): number {
  return now - new Date(now).getTimezoneOffset() * MINUTE
}

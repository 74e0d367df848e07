import { atom, onMount } from 'nanostores'
import { defineStore } from './app.ts'

const MINUTE = 60_000

const DAY = 86_400_000

export const todayStore = defineStore(app => {
  const { environment } = app

  /** The day on the player's own calendar, in days since 1 January 1970. */
  const today = atom(0)

  onMount(today, refreshToday)

  /** For a page that is opened: the last one may have stood open over midnight. */
  function refreshToday(): void {
    const now = environment.now()
    today.set(Math.floor((now - new Date(now).getTimezoneOffset() * MINUTE) / DAY))
  }

  return { today, refreshToday }
})

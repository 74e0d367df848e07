import { atom, onMount } from 'nanostores'
import { environment } from '../../platform/environment.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/** The day on the player's own calendar, in days since 1 January 1970. */
export const today = atom(0)

onMount(today, lookAtCalendar)

/** For a page that is opened: the last one may have stood open over midnight. */
export function lookAtCalendar(): void {
  const now = environment().now()
  today.set(Math.floor((now - new Date(now).getTimezoneOffset() * MINUTE) / DAY))
}

import { atom, onMount } from 'nanostores'
import { defineStore } from '../../app/app.ts'

/** How often the clock is checked, in milliseconds. */
const LOOK = 5000

/** After a longer gap the device was asleep or its clock was set. */
const LATE = 60_000

/** The time that the page was visible, in milliseconds: the time for an answer excludes the rest. */
export const visibleTimeStore = defineStore(app => {
  const { environment } = app

  let total = 0
  let last = environment.now()
  let isVisible = environment.isVisible()
  let isWatched = false

  function look(): void {
    const now = environment.now()
    const passed = Math.max(0, now - last)
    last = now
    if (isVisible) total += isWatched && passed > LATE ? LOOK : passed
  }

  environment.onVisibility(is => {
    look()
    isVisible = is
  })

  /** While it has a listener, the clock is checked regularly to notice when the device sleeps. */
  const watch = atom(null)

  onMount(watch, () => {
    look()
    isWatched = true
    const looking = setInterval(look, LOOK)
    return () => {
      look()
      isWatched = false
      clearInterval(looking)
    }
  })

  function visibleTime(): number {
    look()
    return total
  }

  return { visibleTime, watch }
})

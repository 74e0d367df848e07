import { atom, onMount } from 'nanostores'
import { defineStore } from '../../app/app.ts'

/** How often the clock is looked at while a page asks for it. */
const LOOK = 5000

/** A look that comes so late was held up: the device was asleep, or its clock was set. */
const LATE = 60_000

/** How long the page has been on screen, in milliseconds: what somebody may have used for an answer. */
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

  /** While it has a listener the clock is looked at, so that a sleep of the device is noticed. */
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

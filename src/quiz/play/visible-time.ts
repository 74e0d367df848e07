import { atom, onMount } from 'nanostores'
import { defineStore } from '../../app/app.ts'

const CHECK_EVERY = 5000

/** After a longer gap the device was asleep or its clock was set. */
const LONGEST_GAP = 60_000

/** The time that the page was visible, in milliseconds: the time for an answer excludes the rest. */
export const visibleTimeStore = defineStore(app => {
  const { environment } = app

  let total = 0
  let last = environment.now()
  let isVisible = environment.isVisible()
  let isWatched = false

  function update(): void {
    const now = environment.now()
    const passed = Math.max(0, now - last)
    last = now
    if (isVisible) total += isWatched && passed > LONGEST_GAP ? CHECK_EVERY : passed
  }

  environment.onVisibility(is => {
    update()
    isVisible = is
  })

  /** While it has a listener, the clock is checked regularly to notice when the device sleeps. */
  const watch = atom(null)

  onMount(watch, () => {
    update()
    isWatched = true
    const timer = setInterval(update, CHECK_EVERY)
    return () => {
      update()
      isWatched = false
      clearInterval(timer)
    }
  })

  function visibleTime(): number {
    update()
    return total
  }

  return { visibleTime, watch }
})

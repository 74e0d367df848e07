import { atom } from 'nanostores'
import { defineStore } from '../app.ts'
import { routeStore } from '../route.ts'

/** What is said to those who do not see it. Each is an object of its own: the same may be said twice. */
export interface Announced {
  text: string
}

export const announcerStore = defineStore(app => {
  /** Of several that come at once each is said. */
  const announced = atom<readonly Announced[]>([])

  /** Whether the page has had time to show what there is. */
  let isShown = true

  /** Says it in the place of what was said before. The returned function takes it back. */
  function announce(text: string): () => void {
    const own = { text }
    const others = isShown ? [] : announced.get().filter(other => other.text !== text)
    isShown = false
    announced.set([...others, own])
    return () => {
      announced.set(announced.get().filter(other => other !== own))
    }
  }

  /** What comes from now on takes the place of what there is. */
  function markShown(): void {
    isShown = true
  }

  // What was said of a page is not on the next one, for those who read on.
  routeStore(app).route.listen(() => {
    announced.set([])
  })

  return { announced, announce, markShown }
})

import { atom } from 'nanostores'
import { defineStore } from './app.ts'
import { routeStore } from './route.ts'

/** What is said to those who do not see it. Each is an object of its own: the same may be said twice. */
export interface Announced {
  text: string
}

export const announcerStore = defineStore(app => {
  const announced = atom<Announced>({ text: '' })

  /** Says it in the place of whatever was said before. */
  function announce(text: string): void {
    announced.set({ text })
  }

  // What was said of a page is not on the next one, for those who read on.
  routeStore(app).route.listen(() => {
    announce('')
  })

  return { announced, announce }
})

import { atom } from 'nanostores'
import { defineStore } from '../app.ts'
import { routeStore } from '../route.ts'

export const errorNoticeStore = defineStore(app => {
  /** Whether something has gone wrong on this page that nobody foresaw. What was stored is safe. */
  const hasFailed = atom(false)

  app.environment.onUncaughtError(() => {
    hasFailed.set(true)
  })
  // It was said of the page that is left.
  routeStore(app).route.listen(() => {
    hasFailed.set(false)
  })

  return { hasFailed }
})

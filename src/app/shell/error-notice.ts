import { atom } from 'nanostores'
import { defineStore } from '../app.ts'
import { routeStore } from '../route.ts'

export const errorNoticeStore = defineStore(app => {
  const hasFailed = atom(false)

  app.environment.onUncaughtError(() => {
    hasFailed.set(true)
  })
  routeStore(app).route.listen(() => {
    hasFailed.set(false)
  })

  return { hasFailed }
})

import { encodeResult, readCode } from '../../links/index.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { routeStore } from '../../app/route.ts'
import { defineStore } from '../../app/app.ts'
import { challengerStore } from './challengers.ts'
import { rematchRequestStore } from './rematch-request.ts'

export const rematchStore = defineStore(app => {
  const { openRoute } = routeStore(app)
  const { rememberFriendResult } = challengerStore(app)
  const { requestRematch } = rematchRequestStore(app)

  /** Opens ten new questions. Their result is a link like any other: whoever opens it plays those. */
  function startRematch(link: string): void {
    const read = readCode(link, linkedFilm)
    if (!read.ok || read.kind !== 'result') return
    rememberFriendResult(read.result)
    requestRematch(encodeResult(read.result, linkedFilm))
    openRoute({ page: 'quiz' })
  }

  return { startRematch }
})

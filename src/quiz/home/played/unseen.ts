import { computed } from 'nanostores'
import { defineStore } from '../../../app/app.ts'
import { linkedFilm } from '../../../film/linked.ts'
import { roundStore } from '../../rounds.ts'

export const unseenStore = defineStore(app => {
  const { history } = roundStore(app)

  /** How many questions no round has answered yet. */
  const unseen = computed(history, played => {
    const seen = new Set(
      played.flatMap(({ round }) => round.questions.slice(0, round.answers.length))
    )
    return linkedFilm.questions.filter(({ number, retired }) => !retired && !seen.has(number))
      .length
  })

  return { unseen }
})

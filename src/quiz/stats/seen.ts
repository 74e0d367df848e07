import { computed } from 'nanostores'
import { defineStore } from '../../app/app.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { roundStore } from '../rounds.ts'

export const seenStore = defineStore(app => {
  const { history } = roundStore(app)

  /** How many of the questions that are still asked the player has answered, in any round. */
  const seen = computed(history, played => {
    const answered = new Set(
      played.flatMap(({ round }) => round.questions.slice(0, round.answers.length))
    )
    const asked = linkedFilm.questions.filter(({ retired }) => !retired)
    const count = asked.filter(({ number }) => answered.has(number)).length
    return { count, of: asked.length }
  })

  return { seen }
})

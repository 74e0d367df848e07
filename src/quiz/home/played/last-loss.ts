import { computed } from 'nanostores'
import { defineStore } from '../../../app/app.ts'
import { isRecent } from '../../../app/storage/timestamps.ts'
import { linkedFilm } from '../../../film/linked-film.ts'
import { isolate } from '../../../links/text.ts'
import { challengerStore } from '../../challenge/challengers.ts'
import { roundStore } from '../../rounds.ts'
import { score } from '../../rules/check.ts'
import { isFinished } from '../../rules/round.ts'
import { arePlayed } from '../../rules/same-questions.ts'

export interface Loss {
  /** The code of the friend’s result. */
  code: string
  name: string
  theirs: number
  mine: number
  of: number
}

export const lastLossStore = defineStore(app => {
  const { environment } = app
  const { friendResults } = challengerStore(app)
  const { history } = roundStore(app)

  /** The latest round lost to a friend with a name, until a rematch is dealt or a week is over. */
  const lastLoss = computed([friendResults, history], (known, played): Loss | null => {
    for (const { code, result, playedAt, hasRematch } of known) {
      const { name, quiz } = result
      if (!name || !quiz || hasRematch || !isRecent(environment.now(), playedAt)) continue
      const own = played.findLast(
        ({ round }) =>
          isFinished(round) && arePlayed(quiz.questions, round.questions, linkedFilm.questions)
      )
      if (!own) continue
      const asked = own.round.questions
      const theirs = quiz.questions.filter(
        (number, at) => quiz.right[at] === true && asked.includes(number)
      ).length
      const { right: mine, of } = score(own.round, own.questions)
      if (theirs > mine) return { code, name: isolate(name), theirs, mine, of }
    }
    return null
  })

  return { lastLoss }
})

import { computed } from 'nanostores'
import type { Result } from '../links/contents.ts'
import { encodeResult } from '../links/index.ts'
import { cleanName, nameOverflow as overflowOf } from '../links/text.ts'
import { quizResultOf, viewResult } from './rules/result-view.ts'
import { linkedFilm } from '../film/linked-film.ts'
import { ballotStore, titleOf } from '../vote/index.ts'
import { questionStore, roundStore } from '../quiz/index.ts'
import { hashOf } from '../app/route.ts'
import { persistedValue } from '../app/storage/definition.ts'
import { persistedAtom } from '../app/storage/persisted.ts'
import { shownLanguage } from '../app/text/i18n.ts'
import { typed } from '../app/storage/text-schemas.ts'
import { defineStore } from '../app/app.ts'

/** The name as typed; `result` has it cleaned and cut. */
export const storedName = persistedValue('encore:name', typed, '')

export const ticketStore = defineStore(app => {
  const { environment } = app
  const { ballot } = ballotStore(app)
  const { questions } = questionStore(app)
  const { lastFinished } = roundStore(app)

  const name = persistedAtom(app, storedName)

  /** By how many graphemes the typed name is too long. */
  const nameOverflow = computed(name, overflowOf)

  /** The last finished round and the last ballot; `null` before there is either. */
  const result = computed([lastFinished, ballot, name], (last, cast, typedName): Result | null => {
    if (!last && !cast) return null
    const shownName = cleanName(typedName)
    return {
      ...(shownName && { name: shownName }),
      ...(last && { quiz: quizResultOf(last.round, last.questions) }),
      ...(cast && {
        ballot: { ranking: cast.ranking, ...(cast.writeIn && { writeIn: cast.writeIn }) }
      })
    }
  })

  const ticket = computed([result, shownLanguage], mine => viewResult(mine ?? {}, titleOf))

  const resultLink = computed([result, questions], (mine, loadedQuestions) => {
    if (!mine) return null
    const code = encodeResult(mine, { ...linkedFilm, questions: loadedQuestions })
    return environment.address() + hashOf({ page: 'friend', code })
  })

  return { name, nameOverflow, result, ticket, resultLink }
})

import * as v from 'valibot'
import { persistedEntries } from '../../app/storage/definition.ts'
import { persistedMap } from '../../app/storage/persisted.ts'
import { fields, timestamp } from '../../app/storage/schemas.ts'
import { code } from '../../app/storage/code-schemas.ts'
import { defineStore } from '../../app/app.ts'

/** Friends’ results on questions that the player has played, by code, and the round dealt as a rematch. */
export const storedChallengers = persistedEntries(
  'encore:friend:',
  fields({ code, playedAt: timestamp, rematch: v.exactOptional(v.string()) }),
  ({ code }) => code
)

/** Apart from what reads the codes: the quiz page must load without that. */
export const storedChallengerStore = defineStore(app => ({
  challengers: persistedMap(app, storedChallengers)
}))

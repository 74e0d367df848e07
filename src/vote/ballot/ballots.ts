import { computed } from 'nanostores'
import * as v from 'valibot'
import type { Ballot } from '../../links/contents.ts'
import { rankingSchema } from './storyline-order.ts'
import { persistedEntries } from '../../app/storage/definition.ts'
import { persistedMap } from '../../app/storage/persisted.ts'
import { fields, timestamp } from '../../app/storage/schemas.ts'
import * as text from '../../app/storage/text-schemas.ts'
import { defineStore } from '../../app/app.ts'
import { nextTimestamp } from '../../app/storage/timestamps.ts'

const ballotSchema = fields({
  ranking: rankingSchema,
  writeIn: v.exactOptional(text.writeIn),
  castAt: timestamp
})

/** Every ballot cast in this browser, by the time it was cast. Only the last one counts. */
export const storedBallots = persistedEntries('encore:ballot:', ballotSchema)

export const ballotStore = defineStore(app => {
  const { environment } = app

  const ballots = persistedMap(app, storedBallots)

  const history = computed(ballots, all =>
    Object.values(all).sort((one, other) => one.castAt - other.castAt)
  )

  const ballot = computed(history, cast => cast.at(-1) ?? null)

  const earlierBallots = computed(history, cast => Math.max(0, cast.length - 1))

  function saveBallot(cast: Ballot): void {
    const earlier = history.get().map(each => each.castAt)
    const castAt = nextTimestamp(environment.now(), earlier)
    ballots.setKey(String(castAt), { ...cast, castAt })
  }

  return { ballot, earlierBallots, saveBallot }
})

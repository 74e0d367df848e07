import { computed } from 'nanostores'
import * as v from 'valibot'
import type { Result } from '../../links/contents.ts'
import { cleanName } from '../../links/text.ts'
import { defineStore } from '../../app/app.ts'
import { mark } from '../groups/groups.ts'
import { ticketStore } from '../../ticket/index.ts'
import { persistedEntries } from '../../app/storage/definition.ts'
import { persistedMap } from '../../app/storage/persisted.ts'
import { fields } from '../../app/storage/schemas.ts'
import { rankingSchema, runoffStorylinesSchema } from '../../vote/index.ts'

const runoffBallotSchema = v.pipe(
  fields({
    /** Mark of the group. */
    mark,
    standing: runoffStorylinesSchema,
    ranking: rankingSchema
  }),
  v.check(({ standing, ranking }) => ranking.flat().every(id => standing.includes(id)))
)

/** The player’s last ballot in each runoff, apart from their setlist. */
export const storedRunoffBallots = persistedEntries(
  'encore:runoff-ballot:',
  runoffBallotSchema,
  ({ mark, standing }) => keyOf(mark, standing)
)

export const runoffBallotStore = defineStore(app => {
  const { name, result } = ticketStore(app)

  const ballots = persistedMap(app, storedRunoffBallots)

  /** The player’s ballot in a runoff with name and score; `null` if there is none. */
  const resultIn = computed([ballots, result, name], (cast, mine, typed) => {
    const called = cleanName(typed)
    return (mark: number, standing: readonly string[]): Result | null => {
      const own = cast[keyOf(mark, standing)]
      if (!own) return null
      return { ...(called && { name: called }), ...mine, ballot: { ranking: own.ranking } }
    }
  })

  function saveRunoffBallot(mark: number, standing: string[], ranking: string[][]): void {
    ballots.setKey(keyOf(mark, standing), { mark, standing, ranking })
  }

  return { ballots, resultIn, saveRunoffBallot }
})

function keyOf(mark: number, standing: readonly string[]): string {
  return `${String(mark)}:${[...standing].sort().join(',')}`
}

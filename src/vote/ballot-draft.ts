import { defineStore } from '../app/app.ts'
import { persistedValue } from '../app/storage/definition.ts'
import { persistedAtom } from '../app/storage/persisted.ts'
import { typed } from '../app/storage/text-schemas.ts'
import { createBallotMaker } from './ballot-maker.ts'
import { storedDuels } from './rank/duel-answers.ts'
import { rankingSchema, storylineStore } from './storyline-order.ts'

/** The ballot being filled in: what is shortlisted, in the player's order so far. */
export const storedDraft = persistedValue<string[][]>('encore:ballot-draft', rankingSchema, [])

/** The player's own storyline as it was typed, cut where it is shown or sent. */
export const storedWriteIn = persistedValue('encore:write-in', typed, '')

/** The player's own ballot while it is filled in. */
export const ballotDraftStore = defineStore(app =>
  createBallotMaker({
    seed: storylineStore(app).orderSeed,
    draft: persistedAtom(app, storedDraft),
    writeIn: persistedAtom(app, storedWriteIn),
    duels: persistedAtom(app, storedDuels)
  })
)

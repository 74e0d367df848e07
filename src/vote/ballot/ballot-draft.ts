import * as v from 'valibot'
import { defineStore } from '../../app/app.ts'
import { persistedValue } from '../../app/storage/definition.ts'
import { persistedAtom } from '../../app/storage/persisted.ts'
import { typed } from '../../app/storage/text-schemas.ts'
import { createBallotMaker } from './ballot-maker.ts'
import { storedDuels } from '../rank/duel-answers.ts'
import { rankingSchema, storylineStore } from './storyline-order.ts'

export const storedDraft = persistedValue<string[][]>('encore:ballot-draft', rankingSchema, [])

/** The write-in as typed; the ballot has it cleaned and cut. */
export const storedWriteIn = persistedValue('encore:write-in', typed, '')

/** Whether something in the draft was moved by hand, or the draft was cast. */
export const storedMoved = persistedValue('encore:ballot-moved', v.boolean(), false)

export const ballotDraftStore = defineStore(app =>
  createBallotMaker({
    seed: storylineStore(app).orderSeed,
    draft: persistedAtom(app, storedDraft),
    writeIn: persistedAtom(app, storedWriteIn),
    duels: persistedAtom(app, storedDuels),
    isMoved: persistedAtom(app, storedMoved)
  })
)

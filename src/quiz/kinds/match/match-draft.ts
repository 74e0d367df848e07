import { computed } from 'nanostores'
import { defineStore } from '../../../app/app.ts'
import { defineDraftStore } from '../draft-store.ts'
import { pairingRules, tapSide, viewMatch, type Side } from './pairing-rules.ts'

const draftStore = defineDraftStore('match', pairingRules)

export const matchDraftStore = defineStore(app => {
  const { current, edit, submitDraft } = draftStore(app)

  const match = computed(
    current,
    shown => shown && viewMatch(shown.question, shown.draft, shown.seed)
  )

  function pickSide(side: Side, index: number): void {
    edit(draft => tapSide(draft, side, index))
  }

  return { match, pickSide, submitDraft }
})

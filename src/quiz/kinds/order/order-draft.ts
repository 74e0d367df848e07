import { computed } from 'nanostores'
import { defineStore } from '../../../app/app.ts'
import { defineDraftStore } from '../draft-store.ts'
import { moveEvent as moved, reorderRules, type Direction } from './reorder-rules.ts'

const draftStore = defineDraftStore('order', reorderRules)

export const orderDraftStore = defineStore(app => {
  const { current, edit, submitDraft } = draftStore(app)

  const events = computed(current, shown =>
    (shown?.draft ?? []).map(index => ({ index, title: shown?.question.events[index] ?? '' }))
  )

  function moveEvent(index: number, direction: Direction): void {
    edit(draft => moved(draft, index, direction))
  }

  return { events, moveEvent, submitDraft }
})

import { atom } from 'nanostores'
import { defineStore } from '../app/app.ts'

/** What was done last in the party that can be taken back. */
export interface Undoable {
  kind: 'replaced' | 'removed' | 'deleted'
  name: string
  restore: () => void
}

export const undoStore = defineStore(() => {
  const undoable = atom<Undoable | null>(null)

  function undo(): void {
    const last = undoable.get()
    undoable.set(null)
    last?.restore()
  }

  return { undoable, undo }
})

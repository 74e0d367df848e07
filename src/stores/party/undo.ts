import { atom } from 'nanostores'

/** What was done last in the party that can be taken back. */
export interface Undoable {
  kind: 'replaced' | 'removed' | 'deleted'
  name: string
  restore: () => void
}

export const undoable = atom<Undoable | null>(null)

export function undo(): void {
  const last = undoable.get()
  undoable.set(null)
  last?.restore()
}

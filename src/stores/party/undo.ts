import { atom, computed } from 'nanostores'
import { defineStore } from '../app/app.ts'
import { partyStore } from './parties.ts'

/** Something done in a party that can be taken back. */
export interface Undoable {
  kind: 'added' | 'replaced' | 'removed' | 'deleted'
  /** Where it was done. */
  party: string
  name: string
  restore: () => void
}

/** Nobody goes back further. */
const MOST = 50

export const undoStore = defineStore(app => {
  const { openParty } = partyStore(app)

  const done = atom<readonly Undoable[]>([])

  /** What was done last in the open party, or to a party that is gone: its ballots went with it. */
  const undoable = computed([done, openParty], (all, party) =>
    all.findLast(each => each.kind === 'deleted' || each.party === party)
  )

  function rememberUndo(next: Undoable): void {
    done.set([...done.get().slice(1 - MOST), next])
  }

  /** Takes it back; what was done before it comes next. */
  function undo(): void {
    const last = undoable.get()
    if (!last) return
    done.set(done.get().filter(each => each !== last))
    last.restore()
  }

  return { undoable, rememberUndo, undo }
})

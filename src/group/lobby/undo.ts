import { atom, computed } from 'nanostores'
import { defineGroupStore } from '../groups/define-group-store.ts'

/**
 * A change that can be undone in its group. Deleting a group can be undone in the group opened
 * next.
 */
export interface Undoable {
  kind: 'added' | 'replaced' | 'removed' | 'deleted'
  name: string
  restore: () => void
}

const MOST = 50

export const undoStore = defineGroupStore(() => {
  const done = atom<readonly Undoable[]>([])

  const undoable = computed(done, all => all.at(-1))

  /** @returns a function that drops the change, after it was undone in another way */
  function rememberUndo(next: Undoable): () => void {
    done.set([...done.get().slice(1 - MOST), next])
    return () => {
      forget(next)
    }
  }

  function forget(gone: Undoable): void {
    done.set(done.get().filter(each => each !== gone))
  }

  function undo(): void {
    const last = undoable.get()
    if (!last) return
    forget(last)
    last.restore()
  }

  return { undoable, rememberUndo, undo }
})

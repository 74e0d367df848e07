import { atom, computed } from 'nanostores'
import { defineGroupStore } from '../groups/define-group-store.ts'

/**
 * Something that can be taken back where it was done; a group that was deleted, in the one that the
 * player came to instead.
 */
export interface Undoable {
  kind: 'added' | 'replaced' | 'removed' | 'deleted'
  name: string
  restore: () => void
}

/** Nobody goes back further. */
const MOST = 50

export const undoStore = defineGroupStore(() => {
  const done = atom<readonly Undoable[]>([])

  /** What was done last. */
  const undoable = computed(done, all => all.at(-1))

  /** @returns what forgets it: it was taken back in another way */
  function rememberUndo(next: Undoable): () => void {
    done.set([...done.get().slice(1 - MOST), next])
    return () => {
      forget(next)
    }
  }

  function forget(gone: Undoable): void {
    done.set(done.get().filter(each => each !== gone))
  }

  /** Takes it back; what was done before it comes next. */
  function undo(): void {
    const last = undoable.get()
    if (!last) return
    forget(last)
    last.restore()
  }

  return { undoable, rememberUndo, undo }
})

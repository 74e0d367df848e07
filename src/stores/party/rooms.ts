import { computed } from 'nanostores'
import { ballotsIn, countElection } from '../../core/election/index.ts'
import { readCode } from '../../core/link/index.ts'
import { film } from '../../film/index.ts'
import { dropFiles, files, cancelFile } from './files.ts'
import { added, admit, dropBallots, isIn, members } from './voters.ts'
import { dropParty, keepParty, nameParty, openParty, party, startParty } from './parties.ts'
import { openRoute, route } from '../app/route.ts'
import { undoable } from './undo.ts'

/** Leaves the open party as it is and starts another. */
export function newParty(): void {
  leave()
  startParty()
}

export function switchParty(id: string): void {
  leave()
  openParty.set(id)
}

/** Deletes the open party with all of its ballots. It can be brought back. */
export function deleteParty(): void {
  leave()
  const gone = party.get()
  const restoreBallots = dropBallots(gone.id)
  const restoreFiles = dropFiles(gone.id)
  dropParty(gone.id)
  undoable.set({
    kind: 'deleted',
    name: gone.name,
    restore: () => {
      keepParty(gone)
      restoreBallots()
      restoreFiles()
      openParty.set(gone.id)
    }
  })
}

function leave(): void {
  cancelFile()
  added.set(null)
}

/** The party in the link that was opened, counted; it changes nothing of the player’s own. */
export const sharedParty = computed(route, opened => {
  if (opened.page !== 'party' || opened.code === undefined) return null
  const read = readCode(opened.code, film)
  if (!read.ok) return read
  const ballots = ballotsIn(read)
  if (ballots.length === 0) return { ok: false, problem: 'no-ballot' } as const
  return {
    ok: true,
    code: opened.code,
    name: (read.kind === 'party' && read.party.name) || '',
    ballots,
    count: countElection(
      ballots.map(({ ballot }) => ballot),
      [],
      film
    )
  } as const
})

/** Whether all ballots of the opened link are in the player’s open party. */
export const hasShared = computed(
  [sharedParty, isIn],
  (shared, isInOpen) => shared?.ok === true && isInOpen(shared.code)
)

/** Makes the opened party one of the player’s own, and opens it. */
export function keepShared(): void {
  const shared = sharedParty.get()
  if (!shared?.ok) return
  leave()
  if (members.get().length + files.get().length > 0) startParty(shared.name)
  else nameParty(shared.name)
  admit(...shared.ballots)
  openRoute({ page: 'party' })
}

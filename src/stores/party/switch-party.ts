import { defineStore } from '../app/app.ts'
import { ballotImporter } from './add-ballots.ts'
import { partyFileStore } from './files.ts'
import { partyStore } from './parties.ts'
import { undoStore } from './undo.ts'
import { voterStore } from './voters.ts'

export const partySwitcher = defineStore(app => {
  const { removeFilesOf, cancelFile } = partyFileStore(app)
  const { importReport } = ballotImporter(app)
  const { removeVotersOf } = voterStore(app)
  const { openParty, party, removeParty, saveParty, startParty } = partyStore(app)
  const { undoable } = undoStore(app)

  /** Leaves the open party as it is and starts another. */
  function newParty(): void {
    leaveParty()
    startParty()
  }

  function switchParty(id: string): void {
    leaveParty()
    openParty.set(id)
  }

  /** Deletes the open party with all of its ballots. It can be brought back. */
  function deleteParty(): void {
    leaveParty()
    const gone = party.get()
    const restoreVoters = removeVotersOf(gone.id)
    const restoreFiles = removeFilesOf(gone.id)
    removeParty(gone.id)
    undoable.set({
      kind: 'deleted',
      name: gone.name,
      restore: () => {
        saveParty(gone)
        restoreVoters()
        restoreFiles()
        openParty.set(gone.id)
      }
    })
  }

  /** What was under way, or was said of the open party, is not the next one's. */
  function leaveParty(): void {
    cancelFile()
    importReport.set(null)
  }

  return { newParty, switchParty, deleteParty, leaveParty }
})

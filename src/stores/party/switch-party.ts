import { defineStore } from '../app/app.ts'
import { ballotImporter, type ImportReport } from './bringing/add-ballots.ts'
import { partyFileStore } from './bringing/files.ts'
import { partyStore } from './parties.ts'
import { undoStore } from './undo.ts'
import { voterStore } from './voters.ts'

export const partySwitcher = defineStore(app => {
  const { files, removeFilesOf, cancelFile } = partyFileStore(app)
  const { addBallots, importReport } = ballotImporter(app)
  const { removeVotersOf, voters } = voterStore(app)
  const { openParty, party, removeParty, saveParty, startParty } = partyStore(app)
  const { rememberUndo } = undoStore(app)

  /** Leaves the open party as it is and starts another. */
  function newParty(): void {
    leaveParty()
    startParty()
  }

  function switchParty(id: string): void {
    leaveParty()
    openParty.set(id)
  }

  /** Adds the ballots of a link to one of the player's parties, and opens that. */
  function addToParty(id: string, link: string): ImportReport {
    if (party.get().id !== id) switchParty(id)
    return addBallots(link, 'link')
  }

  /** Deletes the open party with all of its ballots. It can be brought back. */
  function deleteParty(): void {
    leaveParty()
    const gone = party.get()
    const restoreVoters = removeVotersOf(gone.id)
    const restoreFiles = removeFilesOf(gone.id)
    removeParty(gone.id)
    rememberUndo({
      kind: 'deleted',
      party: gone.id,
      name: gone.name,
      restore: () => {
        // The party that opened instead may be one that is not stored: with what came since, it stays.
        if (!isEmpty()) saveParty(party.get())
        saveParty(gone)
        restoreVoters()
        restoreFiles()
        openParty.set(gone.id)
      }
    })
  }

  /** Whether nobody has sent a ballot to the open party. The player’s own is in by itself. */
  function isEmpty(): boolean {
    return voters.get().length === 0 && files.get().length === 0
  }

  /** What was under way, or was said of the open party, is not the next one's. */
  function leaveParty(): void {
    cancelFile()
    importReport.set(null)
  }

  return { newParty, switchParty, addToParty, deleteParty, leaveParty, isEmpty }
})

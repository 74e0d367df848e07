import { routeStore } from '../app/route.ts'
import { ballotImporter, type ImportReport } from './bringing/add-ballots.ts'
import { partyFileStore } from './bringing/files.ts'
import { defineGroupStore, forgetGroup } from './group-store.ts'
import { partiesStore, partyStore } from './parties.ts'
import { partyListStore } from './party-list.ts'
import { undoStore } from './undo.ts'
import { voterStore } from './voters.ts'

/** From one party to another. */
export const partySwitcher = defineGroupStore((app, group) => {
  const { removeFiles, cancelFile } = partyFileStore(app, group)
  const { addBallots } = ballotImporter(app, group)
  const { removeVoters } = voterStore(app, group)
  const { keepParty, party, removeParty, saveParty } = partyStore(app, group)
  const { startParty } = partiesStore(app)
  const { lastParty, noteOpened, openParty } = partyListStore(app)
  const { replaceRoute } = routeStore(app)

  /** Leaves the party as it is and starts another. */
  function newParty(): void {
    keepParty()
    openParty(startParty())
  }

  /** Adds the ballots of a link, which somebody opened. */
  function addLink(link: string): ImportReport {
    const report = addBallots(link, 'link')
    noteOpened(group)
    return report
  }

  /** Deletes the party with all of its ballots. Where the player comes to instead, it can be brought back. */
  function deleteParty(): void {
    cancelFile()
    const gone = party.get()
    const restoreVoters = removeVoters()
    const restoreFiles = removeFiles()
    removeParty()
    const restoreStores = forgetGroup(app, group)
    const next = lastParty()
    noteOpened(next)
    undoStore(app, next).rememberUndo({
      kind: 'deleted',
      name: gone.name,
      restore: () => {
        restoreStores()
        saveParty(gone)
        restoreVoters()
        restoreFiles()
        openParty(group)
      }
    })
    replaceRoute({ page: 'party' })
  }

  return { newParty, addLink, deleteParty }
})

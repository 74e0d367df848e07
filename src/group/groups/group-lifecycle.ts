import { routeStore } from '../../app/route.ts'
import { ballotImportStore, type ImportReport } from '../lobby/import/ballot-import.ts'
import { groupFileStore } from '../lobby/import/ballot-files.ts'
import { defineGroupStore, forgetGroup } from './define-group-store.ts'
import { groupsStore, groupStore } from './groups.ts'
import { groupListStore } from './group-list.ts'
import { undoStore } from '../lobby/undo.ts'
import { voterStore } from '../voters/voters.ts'

/** From one group to another. */
export const groupSwitchStore = defineGroupStore((app, group) => {
  const { removeFiles, cancelFile } = groupFileStore(app, group)
  const { addBallots } = ballotImportStore(app, group)
  const { removeVoters } = voterStore(app, group)
  const { keepGroup, party, removeGroup, saveGroup } = groupStore(app, group)
  const { startGroup } = groupsStore(app)
  const { lastGroup, noteOpened, openGroup } = groupListStore(app)
  const { replaceRoute } = routeStore(app)

  /** Leaves the group as it is and starts another. */
  function newGroup(): void {
    keepGroup()
    openGroup(startGroup())
  }

  /** Adds the ballots of a link, which somebody opened. */
  function addLink(link: string): ImportReport {
    const report = addBallots(link, 'link')
    noteOpened(group)
    return report
  }

  /** Deletes the group with all of its ballots. Where the player comes to instead, it can be brought back. */
  function deleteGroup(): void {
    cancelFile()
    const gone = party.get()
    const restoreVoters = removeVoters()
    const restoreFiles = removeFiles()
    removeGroup()
    const restoreStores = forgetGroup(app, group)
    const next = lastGroup()
    noteOpened(next)
    undoStore(app, next).rememberUndo({
      kind: 'deleted',
      name: gone.name,
      restore: () => {
        restoreStores()
        saveGroup(gone)
        restoreVoters()
        restoreFiles()
        openGroup(group)
      }
    })
    replaceRoute({ page: 'group' })
  }

  return { newGroup, addLink, deleteGroup }
})

import { routeStore } from '../../app/route.ts'
import { groupFileStore } from '../lobby/import/ballot-files.ts'
import { defineGroupStore, forgetGroup } from './define-group-store.ts'
import { groupsStore, groupStore } from './groups.ts'
import { groupListStore } from './group-list.ts'
import { undoStore } from '../lobby/undo.ts'
import { voterStore } from '../voters/voters.ts'

export const groupLifecycleStore = defineGroupStore((app, group) => {
  const { removeFiles, cancelFile } = groupFileStore(app, group)
  const { removeVoters } = voterStore(app, group)
  const { keepGroup, party, removeGroup, saveGroup } = groupStore(app, group)
  const { startGroup } = groupsStore(app)
  const { lastGroup, noteOpened, openGroup } = groupListStore(app)
  const { replaceRoute } = routeStore(app)

  function newGroup(): void {
    keepGroup()
    openGroup(startGroup())
  }

  /** Deletes the group with all its ballots. It can be restored in the group that is opened instead. */
  function deleteGroup(): void {
    cancelFile()
    const deleted = party.get()
    const restoreVoters = removeVoters()
    const restoreFiles = removeFiles()
    removeGroup()
    const restoreStores = forgetGroup(app, group)
    const next = lastGroup()
    noteOpened(next)
    undoStore(app, next).rememberUndo({
      kind: 'deleted',
      name: deleted.name,
      restore: () => {
        restoreStores()
        saveGroup(deleted)
        restoreVoters()
        restoreFiles()
        openGroup(group)
      }
    })
    replaceRoute({ page: 'group' })
  }

  return { newGroup, deleteGroup }
})

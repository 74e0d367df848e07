import { computed } from 'nanostores'
import { defineGroupStore } from '../groups/define-group-store.ts'
import { groupFileStore } from './import/ballot-files.ts'
import { voterStore } from '../voters/voters.ts'

export const voteCountStore = defineGroupStore((app, group) => {
  const { files } = groupFileStore(app, group)
  const { present } = voterStore(app, group)

  /** How many votes are in, with those in files. */
  const voteCount = computed([present, files], (everybody, read) =>
    read.reduce((sum, { ballots }) => sum + ballots, everybody.length)
  )

  return { voteCount }
})

import type { Definition } from '../app/storage/definition.ts'
import { storedFiles } from './lobby/import/ballot-files.ts'
import { storedSentVotes } from './invite/sent-votes.ts'
import { storedOpenGroup, storedGroups } from './groups/groups.ts'
import { storedRunoffBallots } from './runoff/runoff-ballots.ts'
import { storedVoters } from './voters/voter-records.ts'

export const stored: readonly Definition<unknown>[] = [
  storedFiles,
  storedGroups,
  storedOpenGroup,
  storedRunoffBallots,
  storedSentVotes,
  storedVoters
]

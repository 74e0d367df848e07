import { computed } from 'nanostores'
import { defineGroupStore } from '../groups/define-group-store.ts'
import { groupStore } from '../groups/groups.ts'
import { voteCountStore } from '../lobby/vote-count.ts'
import { voterStore } from '../voters/voters.ts'

/** After so long without a new vote, nobody waits for the others. */
const WEEK = 7 * 86_400_000

export const waitingVoteStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { party } = groupStore(app, group)
  const { voters } = voterStore(app, group)
  const { voteCount } = voteCountStore(app, group)

  /** How many votes are in; 0 if none has come for a week. */
  const waitingVotes = computed([party, voters, voteCount], ({ createdAt }, others, count) => {
    const latest = Math.max(createdAt, ...others.map(({ addedAt }) => addedAt))
    return environment.now() - latest > WEEK ? 0 : count
  })

  return { waitingVotes }
})

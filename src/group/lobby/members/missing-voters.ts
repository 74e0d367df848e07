import { computed } from 'nanostores'
import { foldName } from '../../../vote/index.ts'
import { defineGroupStore } from '../../groups/define-group-store.ts'
import { groupStore } from '../../groups/groups.ts'
import { voterStore } from '../../voters/voters.ts'

export const missingVoterStore = defineGroupStore((app, group) => {
  const { party, rounds } = groupStore(app, group)
  const { present } = voterStore(app, group)

  /** Names of the voters of the previous round whose ballots are not in this one yet. */
  const missing = computed([party, rounds, present], ({ round = 1 }, all, everybody): string[] => {
    const before = all.findLast(each => (each.round ?? 1) < round)
    const presentNames = new Set(everybody.map(({ ballot }) => foldName(ballot.name)))
    const earlier = before ? voterStore(app, before.id).voters.get() : []
    const names = earlier.flatMap(({ ballot }) => ballot.name ?? [])
    return [...new Map(names.map(name => [foldName(name), name])).entries()].flatMap(
      ([folded, name]) => (presentNames.has(folded) ? [] : name)
    )
  })

  return { missing }
})

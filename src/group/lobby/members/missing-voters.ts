import { computed } from 'nanostores'
import { foldName } from '../../../vote/index.ts'
import { defineGroupStore } from '../../groups/define-group-store.ts'
import { groupStore } from '../../groups/groups.ts'
import { voterStore } from '../../voters/voters.ts'

export const awaitedStore = defineGroupStore((app, group) => {
  const { party, rounds } = groupStore(app, group)
  const { present } = voterStore(app, group)

  /** Who was in the round before this one and is not in yet, by name. */
  const awaited = computed([party, rounds, present], ({ round = 1 }, all, everybody): string[] => {
    const before = all.findLast(each => (each.round ?? 1) < round)
    const back = new Set(everybody.map(({ ballot }) => foldName(ballot.name)))
    const were = before ? voterStore(app, before.id).voters.get() : []
    const names = were.flatMap(({ ballot }) => ballot.name ?? [])
    return [...new Map(names.map(name => [foldName(name), name])).entries()].flatMap(
      ([folded, name]) => (back.has(folded) ? [] : name)
    )
  })

  return { awaited }
})

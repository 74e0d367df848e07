import { computed } from 'nanostores'
import { runoffChoices } from '../rules/election/runoff-choices.ts'
import { titleOf } from '../../vote/index.ts'
import { awaitedStore } from '../lobby/members/missing-voters.ts'
import { groupCountStore } from '../result/group-count.ts'
import { defineGroupStore } from '../groups/define-group-store.ts'
import { groupsStore, groupStore } from '../groups/groups.ts'
import { groupListStore } from '../groups/group-list.ts'

export const runoffStore = defineGroupStore((app, group) => {
  const { count } = groupCountStore(app, group)
  const { startGroup } = groupsStore(app)
  const { openGroup } = groupListStore(app)
  const { keepGroup, party, rounds } = groupStore(app, group)
  const { awaited } = awaitedStore(app, group)

  /** What can stand in a runoff, best first. Nothing before there is a count. */
  const choices = computed(count, counted =>
    counted ? runoffChoices(counted).map(each => ({ ...each, title: titleOf(each.id) })) : []
  )

  /** Which round the next one is. */
  const nextRound = computed(rounds, all => Math.max(...all.map(({ round = 1 }) => round)) + 1)

  /**
   * Starts another round of the group, in which only these storylines stand. Nobody is in:
   * everybody is asked anew.
   */
  function startRunoff(standing: string[]): void {
    const { id, name, first = id, isWithoutMe } = party.get()
    const round = nextRound.get()
    keepGroup()
    const more = { first, round, standing, ...(isWithoutMe && { isWithoutMe }) }
    const next = startGroup(name, more)
    groupStore(app, next).drawMark()
    openGroup(next)
  }

  return { choices, nextRound, awaited, startRunoff }
})

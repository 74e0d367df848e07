import { computed } from 'nanostores'
import { runoffChoices } from '../rules/election/runoff-choices.ts'
import { shownLanguage } from '../../app/text/i18n.ts'
import { titleOf } from '../../vote/index.ts'
import { groupCountStore } from '../result/group-count.ts'
import { defineGroupStore } from '../groups/define-group-store.ts'
import { groupsStore, groupStore } from '../groups/groups.ts'
import { groupListStore } from '../groups/group-list.ts'

export const nextRoundStore = defineGroupStore((app, group) => {
  const { count } = groupCountStore(app, group)
  const { startGroup } = groupsStore(app)
  const { openGroup } = groupListStore(app)
  const { keepGroup, party, rounds } = groupStore(app, group)

  /** Storylines that a runoff can be between, best first; empty before the count. */
  const choices = computed([count, shownLanguage], counted =>
    counted ? runoffChoices(counted).map(each => ({ ...each, title: titleOf(each.id) })) : []
  )

  const nextRound = computed(rounds, all => Math.max(...all.map(({ round = 1 }) => round)) + 1)

  /** Starts and opens another round between these storylines, with no ballots in it yet. */
  function startRunoff(storylines: string[]): void {
    const { id, name, first = id, isWithoutMe } = party.get()
    const round = nextRound.get()
    keepGroup()
    const more = { first, round, standing: storylines, ...(isWithoutMe && { isWithoutMe }) }
    const next = startGroup(name, more)
    groupStore(app, next).drawMark()
    openGroup(next)
  }

  return { choices, nextRound, startRunoff }
})

import { computed } from 'nanostores'
import { runoffChoices } from '../../../core/election/index.ts'
import { titleOf } from '../../vote/storylines.ts'
import { awaitedStore } from '../awaited.ts'
import { partyCountStore } from '../count.ts'
import { defineGroupStore } from '../group-store.ts'
import { partiesStore, partyStore } from '../parties.ts'
import { partyListStore } from '../party-list.ts'

export const runoffStore = defineGroupStore((app, group) => {
  const { count } = partyCountStore(app, group)
  const { startParty } = partiesStore(app)
  const { openParty } = partyListStore(app)
  const { keepParty, party, rounds } = partyStore(app, group)
  const { awaited } = awaitedStore(app, group)

  /** What can stand in a runoff, best first. Nothing before there is a count. */
  const choices = computed(count, counted =>
    counted ? runoffChoices(counted).map(each => ({ ...each, title: titleOf(each.id) })) : []
  )

  /** Which round the next one is. */
  const nextRound = computed(rounds, all => Math.max(...all.map(({ round = 1 }) => round)) + 1)

  /**
   * Starts another round of the party, in which only these storylines stand. Nobody is in:
   * everybody is asked anew.
   */
  function startRunoff(standing: string[]): void {
    const { id, name, first = id, isWithoutMe } = party.get()
    const round = nextRound.get()
    keepParty()
    const more = { first, round, standing, ...(isWithoutMe && { isWithoutMe }) }
    const next = startParty(name, more)
    partyStore(app, next).drawMark()
    openParty(next)
  }

  return { choices, nextRound, awaited, startRunoff }
})

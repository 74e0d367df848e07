import { computed } from 'nanostores'
import { runoffChoices } from '../../../core/election/index.ts'
import { defineStore } from '../../app/app.ts'
import { titleOf } from '../../vote/storylines.ts'
import { awaitedStore } from '../awaited.ts'
import { partyCountStore } from '../count.ts'
import { partyStore } from '../parties.ts'
import { partySwitcher } from '../switch-party.ts'

export const runoffStore = defineStore(app => {
  const { count } = partyCountStore(app)
  const { drawMark, party, rounds, startParty } = partyStore(app)
  const { leaveParty } = partySwitcher(app)
  const { awaited } = awaitedStore(app)

  /** What can stand in a runoff, best first. Nothing before there is a count. */
  const choices = computed(count, counted =>
    counted ? runoffChoices(counted).map(each => ({ ...each, title: titleOf(each.id) })) : []
  )

  /** Which round the next one is. */
  const nextRound = computed(rounds, all => Math.max(...all.map(({ round = 1 }) => round)) + 1)

  /**
   * Starts another round of the open party, in which only these storylines stand. Nobody is in:
   * everybody is asked anew.
   */
  function startRunoff(standing: string[]): void {
    const { id, name, first = id, isWithoutMe } = party.get()
    const round = nextRound.get()
    leaveParty()
    startParty(name, { first, round, standing, ...(isWithoutMe && { isWithoutMe }) })
    drawMark()
  }

  return { choices, nextRound, awaited, startRunoff }
})

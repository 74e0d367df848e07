import { computed } from 'nanostores'
import { foldName, runoffChoices } from '../../core/election/index.ts'
import { defineStore } from '../app/app.ts'
import { titleOf } from '../vote/storylines.ts'
import { partyCountStore } from './count.ts'
import { partyStore } from './parties.ts'
import { partySwitcher } from './switch-party.ts'
import { voterStore } from './voters.ts'

export const runoffStore = defineStore(app => {
  const { count } = partyCountStore(app)
  const { drawMark, party, rounds, startParty } = partyStore(app)
  const { leaveParty } = partySwitcher(app)
  const { present, votersIn } = voterStore(app)

  /** What can stand in a runoff, best first. Nothing before there is a count. */
  const choices = computed(count, counted =>
    counted ? runoffChoices(counted).map(each => ({ ...each, title: titleOf(each.id) })) : []
  )

  /** Which round the next one is. */
  const nextRound = computed(rounds, all => Math.max(...all.map(({ round = 1 }) => round)) + 1)

  /** Who was in the round before this one and is not in yet, by name. */
  const awaited = computed(
    [party, rounds, present, votersIn],
    ({ round = 1 }, all, everybody, inParty): string[] => {
      const before = all.findLast(each => (each.round ?? 1) < round)
      const back = new Set(everybody.map(({ ballot }) => foldName(ballot.name)))
      const names = before ? inParty(before.id).flatMap(({ ballot }) => ballot.name ?? []) : []
      return [...new Map(names.map(name => [foldName(name), name])).entries()].flatMap(
        ([folded, name]) => (back.has(folded) ? [] : name)
      )
    }
  )

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

import { computed } from 'nanostores'
import { foldName } from '../../core/election/index.ts'
import { defineStore } from '../app/app.ts'
import { partyStore } from './parties.ts'
import { voterStore } from './voters.ts'

export const awaitedStore = defineStore(app => {
  const { party, rounds } = partyStore(app)
  const { present, votersIn } = voterStore(app)

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

  return { awaited }
})

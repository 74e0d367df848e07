import { computed } from 'nanostores'
import { countElection, summarise } from '../../core/election/index.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../app/app.ts'
import { titleOf } from '../vote/storylines.ts'
import { sharedPartyStore } from './shared-party.ts'

export const sharedCountStore = defineStore(app => {
  const { sharedParty } = sharedPartyStore(app)

  /** The count of the party that came as a link. */
  const sharedSummary = computed(sharedParty, shared => {
    if (!shared?.ok) return null
    const cast = shared.ballots.map(({ ballot }) => ballot)
    return summarise(countElection(cast, [], linkedFilm), titleOf)
  })

  return { sharedSummary }
})

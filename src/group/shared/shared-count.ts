import { computed } from 'nanostores'
import { countElection } from '../rules/election/count.ts'
import { summarise } from '../rules/election/summary.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../../app/app.ts'
import { titleOf } from '../../vote/index.ts'
import { sharedGroupStore } from './opened-group-link.ts'

export const sharedCountStore = defineStore(app => {
  const { sharedGroup } = sharedGroupStore(app)

  /** The count of the group that came as a link. */
  const sharedSummary = computed(sharedGroup, shared => {
    if (!shared?.ok) return null
    const cast = shared.ballots.map(({ ballot }) => ballot)
    return summarise(countElection(cast, [], linkedFilm), titleOf)
  })

  return { sharedSummary }
})

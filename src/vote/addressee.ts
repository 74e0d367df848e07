import { computed } from 'nanostores'
import { linkedFilm } from '../film/linked-film.ts'
import { readCode } from '../links/index.ts'
import { isolate } from '../links/text.ts'
import { defineStore } from '../app/app.ts'
import { answeringStore } from './vote-destination.ts'

/** Whom the vote is for; a name is empty if it is not known. */
export interface Addressee {
  page: 'invite' | 'friend' | 'group' | 'ticket'
  name: string
  party: string
}

/** In a file of its own, so that only a vote for somebody loads the code of links. */
export const addresseeStore = defineStore(app => {
  const { destination } = answeringStore(app)

  const addressee = computed(destination, (to): Addressee => {
    const nobody = { page: to.page, name: '', party: '' }
    if (to.page !== 'invite' && to.page !== 'friend') return nobody
    const read = readCode(to.code, linkedFilm)
    if (!read.ok) return nobody
    if (read.kind === 'result') return { ...nobody, name: isolate(read.result.name ?? '') }
    if (read.kind !== 'invitation') return nobody
    const { host = '', party = '' } = read.invitation
    return { ...nobody, name: isolate(host), party: isolate(party) }
  })

  return { addressee }
})

import { computed } from 'nanostores'
import { defineStore } from '../app/app.ts'
import { hashOf, parseRoute } from '../app/route.ts'
import { persistedValue } from '../app/storage/definition.ts'
import { persistedAtom } from '../app/storage/persisted.ts'
import { code } from '../app/storage/text-schemas.ts'

/** The page that opens once the vote is cast: the one that led to the vote, or else the player's ticket. */
export type VoteDestination =
  { page: 'invite' | 'friend'; code: string } | { page: 'group'; id: string } | { page: 'ticket' }

/** The address of the page, for an invitation its bare code; `''` for the ticket. */
export const storedDestination = persistedValue('encore:invitation', code, '')

export const voteDestinationStore = defineStore(app => {
  const stored = persistedAtom(app, storedDestination)

  const destination = computed(stored, read)

  /** Called by a press that opens the vote for somebody. The last one wins. */
  function leadVoteTo(to: VoteDestination): void {
    if (to.page === 'ticket') stored.set('')
    else stored.set(to.page === 'invite' ? to.code : hashOf(to))
  }

  /** Returns the page and forgets it: the next vote is for the ticket. */
  function takeDestination(): VoteDestination {
    const to = destination.get()
    stored.set('')
    return to
  }

  return { destination, leadVoteTo, takeDestination }
})

function read(text: string): VoteDestination {
  if (!text) return { page: 'ticket' }
  if (!text.startsWith('#')) return { page: 'invite', code: text }
  const route = parseRoute(text)
  if (route.page === 'invite' || route.page === 'friend') return route
  const { id } = { id: '', ...route }
  return route.page === 'group' && id ? { page: 'group', id } : { page: 'ticket' }
}

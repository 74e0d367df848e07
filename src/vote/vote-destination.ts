import { computed } from 'nanostores'
import { defineStore } from '../app/app.ts'
import { hashOf, parseRoute } from '../app/route.ts'
import { persistedValue } from '../app/storage/definition.ts'
import { persistedAtom } from '../app/storage/persisted.ts'
import { code } from '../app/storage/code-schemas.ts'

/** The page that opens once the vote is cast: the one that led to the vote, or else the player's ticket. */
export type VoteDestination =
  { page: 'invite' | 'friend'; code: string } | { page: 'group'; id: string } | { page: 'ticket' }

/** The address of the page, for an invitation its bare code; `''` for the ticket. */
export const storedDestination = persistedValue('encore:invitation', code, '')

/** Whoever opens the vote says for whom. The last one counts. */
export const answeringStore = defineStore(app => {
  const stored = persistedAtom(app, storedDestination)

  const destination = computed(stored, read)

  function answerInvitation(code: string): void {
    stored.set(code)
  }

  function voteForGroup(id: string): void {
    stored.set(hashOf({ page: 'group', id }))
  }

  /** @param code of the friend's result, which the vote is compared with */
  function voteForComparison(code: string): void {
    stored.set(hashOf({ page: 'friend', code }))
  }

  function voteForTicket(): void {
    stored.set('')
  }

  /** Returns the page and forgets it: the next vote is for the ticket. */
  function takeDestination(): VoteDestination {
    const to = destination.get()
    voteForTicket()
    return to
  }

  return {
    destination,
    answerInvitation,
    voteForGroup,
    voteForComparison,
    voteForTicket,
    takeDestination
  }
})

function read(text: string): VoteDestination {
  if (!text) return { page: 'ticket' }
  if (!text.startsWith('#')) return { page: 'invite', code: text }
  const route = parseRoute(text)
  if (route.page === 'invite' || route.page === 'friend')
    return { page: route.page, code: route.code }
  return route.page === 'group' && route.id ? { page: 'group', id: route.id } : { page: 'ticket' }
}

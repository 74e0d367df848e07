import { computed } from 'nanostores'
import type { Result } from '../../links/contents.ts'
import { encodeInvitation, encodeResult } from '../../links/index.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { defineStore } from '../../app/app.ts'
import { hashOf } from '../../app/route.ts'
import { ticketStore } from '../../ticket/index.ts'
import { openedInvitationStore } from './opened-invitation.ts'
import { runoffBallotStore } from '../runoff/runoff-ballots.ts'

export const ballotToSendStore = defineStore(app => {
  const { environment } = app
  const { result } = ticketStore(app)
  const { resultIn } = runoffBallotStore(app)
  const { opened } = openedInvitationStore(app)

  /** The player’s ballot, or their runoff ballot for a runoff, with their score; `null` before it is cast. */
  const ballotToSend = computed(
    [opened, result, resultIn],
    (link, mine, inRunoff): Result | null => {
      if (!link?.ok) return null
      const { mark, storylines } = link.invitation
      if (storylines) return inRunoff(mark, storylines)
      return mine?.ballot ? mine : null
    }
  )

  /** Link with the ballot and the mark of the group that invited; `null` before the ballot is cast. */
  const ballotLink = computed([opened, ballotToSend], (link, mine) => {
    if (!link?.ok || !mine) return null
    const { mark } = link.invitation
    const code = `${encodeResult(mine, linkedFilm)}/${encodeInvitation({ mark }, linkedFilm)}`
    return environment.address() + hashOf({ page: 'friend', code })
  })

  return { ballotToSend, ballotLink }
})

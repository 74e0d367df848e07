import { computed } from 'nanostores'
import { encodeInvitation } from '../../core/link/index.ts'
import { cleanName } from '../../core/text.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../app/app.ts'
import { hashOf } from '../app/route.ts'
import { ticketStore } from '../result/ticket.ts'
import { partyStore } from './parties.ts'

export const inviteStore = defineStore(app => {
  const { environment } = app
  const { name } = ticketStore(app)
  const { drawMark, party } = partyStore(app)

  /** Whom the invitation is from, as it is shown. */
  const hostName = computed(name, cleanName)

  /** The link that invites to the open party. The first time it is asked for, the party gets its mark. */
  function inviteLink(): string {
    const mark = drawMark()
    const { name: called, standing } = party.get()
    const invitation = { party: called, host: hostName.get(), mark, storylines: standing ?? [] }
    const code = encodeInvitation(invitation, linkedFilm)
    return environment.address() + hashOf({ page: 'invite', code })
  }

  return { hostName, inviteLink }
})

import { computed } from 'nanostores'
import { encodeInvitation } from '../../links/index.ts'
import { cleanName } from '../../links/text.ts'
import { linkedFilm } from '../../film/linked.ts'
import { hashOf } from '../../app/route.ts'
import { ticketStore } from '../../ticket/index.ts'
import { defineGroupStore } from '../groups/define-group-store.ts'
import { groupStore } from '../groups/groups.ts'

export const invitationLinkStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { name } = ticketStore(app)
  const { drawMark, party } = groupStore(app, group)

  /** Whom the invitation is from, as it is shown. */
  const hostName = computed(name, cleanName)

  /** Where the invitation to the group opens in the game. Empty before the group has its mark. */
  const invitation = computed([party, hostName], ({ name: called, mark, standing }, host) => {
    if (mark === undefined) return ''
    const asked = { party: called, host, mark, storylines: standing ?? [] }
    return hashOf({ page: 'invite', code: encodeInvitation(asked, linkedFilm) })
  })

  /** The same as a link to send. */
  const invitationLink = computed(invitation, hash => hash && environment.address() + hash)

  /** The link that invites to the group. The first time it is asked for, the group gets its mark. */
  function inviteLink(): string {
    drawMark()
    return invitationLink.get()
  }

  return { hostName, invitation, invitationLink, inviteLink }
})

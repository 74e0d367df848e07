import { computed } from 'nanostores'
import { encodeInvitation } from '../../links/index.ts'
import { cleanName } from '../../links/text.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { hashOf } from '../../app/route.ts'
import { ticketStore } from '../../ticket/index.ts'
import { defineGroupStore } from '../groups/define-group-store.ts'
import { groupStore } from '../groups/groups.ts'

export const invitationLinkStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { name } = ticketStore(app)
  const { drawMark, party } = groupStore(app, group)

  const hostName = computed(name, cleanName)

  /** Hash of the invitation; empty before the group has a mark. */
  const invitation = computed([party, hostName], ({ name: called, mark, standing }, host) => {
    if (mark === undefined) return ''
    const asked = { party: called, host, mark, storylines: standing ?? [] }
    return hashOf({ page: 'invite', code: encodeInvitation(asked, linkedFilm) })
  })

  const invitationLink = computed(invitation, hash => hash && environment.address() + hash)

  /** The link to send. Draws the mark of the group if it has none. */
  function inviteLink(): string {
    drawMark()
    return invitationLink.get()
  }

  return { hostName, invitation, invitationLink, inviteLink }
})

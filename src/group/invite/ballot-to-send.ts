import { computed } from 'nanostores'
import type { Result } from '../../links/contents.ts'
import { encodeInvitation, encodeResult, findInvitation } from '../../links/index.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../../app/app.ts'
import { hashOf } from '../../app/route.ts'
import { ticketStore } from '../../ticket/index.ts'
import { answeringStore } from '../../vote/index.ts'
import { openedInvitationStore } from './opened-invitation.ts'
import { groupsStore, type GroupRecord } from '../groups/groups.ts'
import { runoffBallotStore } from '../runoff/runoff-ballots.ts'

export const invitationStore = defineStore(app => {
  const { environment } = app
  const { result } = ticketStore(app)
  const { groupWith } = groupsStore(app)
  const { resultIn } = runoffBallotStore(app)

  const { answered } = answeringStore(app)
  const { opened, openInvitation, vote } = openedInvitationStore(app)

  /** What the player would send: the ballot they cast, in a runoff the one they cast in it, with their score. */
  const answer = computed([opened, result, resultIn], (link, mine, inRunoff): Result | null => {
    if (!link?.ok) return null
    const { mark, storylines } = link.invitation
    if (storylines) return inRunoff(mark, storylines)
    return mine?.ballot ? mine : null
  })

  /** The player's ballot, with the mark of the group that it is for. `null` before there is one. */
  const answerLink = computed([opened, answer], (link, mine) => {
    if (!link?.ok || !mine) return null
    const { mark } = link.invitation
    const code = `${encodeResult(mine, linkedFilm)}/${encodeInvitation({ mark }, linkedFilm)}`
    return environment.address() + hashOf({ page: 'friend', code })
  })

  /** The player's own group that a ballot's link is for. */
  function groupFor(link: string): GroupRecord | undefined {
    const mark = findInvitation(link, linkedFilm)?.mark
    return mark === undefined ? undefined : groupWith(mark)
  }

  /** Whether a ballot's link is for anybody's group. */
  function isForGroup(link: string): boolean {
    return findInvitation(link, linkedFilm) !== null
  }

  return {
    answered,
    opened,
    answer,
    answerLink,
    openInvitation,
    vote,
    groupFor,
    isForGroup
  }
})

import { computed } from 'nanostores'
import { hashOf } from '../../app/route.ts'
import { answeringStore } from '../../vote/index.ts'
import { defineGroupStore } from '../groups/define-group-store.ts'
import { groupStore } from '../groups/groups.ts'
import { voterStore } from '../voters/voters.ts'
import { invitationLinkStore } from './invitation-link.ts'

/** The host’s way from the lobby to the vote. Casting leads back. */
export const hostVoteStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { voteForGroup } = answeringStore(app)
  const { invitation } = invitationLinkStore(app, group)
  const { party } = groupStore(app, group)
  const { me } = voterStore(app, group)

  /** Hash of the page where the host votes; empty if the host has voted or was left out. */
  const voteLink = computed([me, party, invitation], (mine, { isWithoutMe, standing }, hash) =>
    mine || isWithoutMe ? '' : (standing && hash) || hashOf({ page: 'vote' })
  )

  /** To be called before the link is followed. */
  function noteVoting(): void {
    if (!party.get().standing) voteForGroup(group)
  }

  function voteFirst(): void {
    noteVoting()
    environment.navigate(voteLink.get())
  }

  return { voteLink, noteVoting, voteFirst }
})

import { computed } from 'nanostores'
import { ballotStore, createBallotMaker, standingOnly, storylineStore } from '../../vote/index.ts'
import { defineStore } from '../../app/app.ts'
import { invitationStore } from './ballot-to-send.ts'
import { groupsStore } from '../groups/groups.ts'
import { groupListStore } from '../groups/group-list.ts'
import { runoffBallotStore } from '../runoff/runoff-ballots.ts'

/** The ballot of somebody who is invited to a runoff: nothing is on it but what stands. */
export const runoffVoteStore = defineStore(app => {
  const { ballot: setlist } = ballotStore(app)
  const { opened } = invitationStore(app)
  const { groupWith } = groupsStore(app)
  const { openGroup } = groupListStore(app)
  const { resultIn, saveRunoffBallot } = runoffBallotStore(app)
  const { drawOrder, orderSeed } = storylineStore(app)

  const standing = computed(opened, link => (link?.ok && link.invitation.storylines) || [])

  const ballot = createBallotMaker({ seed: orderSeed, standing })

  /** Begins with what the player said before: in this runoff, or else on their setlist. */
  function beginRunoffVote(): void {
    drawOrder()
    const link = opened.get()
    const mark = link?.ok ? link.invitation.mark : 0
    const before = resultIn.get()(mark, standing.get())?.ballot ?? setlist.get()
    ballot.clear()
    if (before) ballot.takeBack(standingOnly(before, standing.get()))
  }

  /**
   * Casts it. The host, whose ballot is in by itself, goes back to the group.
   * @returns whether there was a ballot to cast
   */
  function castRunoffBallot(): boolean {
    const link = opened.get()
    const { ranking } = ballot.toBallot()
    if (!link?.ok || ranking.length === 0) return false
    const { mark } = link.invitation
    saveRunoffBallot(mark, standing.get(), ranking)
    const own = groupWith(mark)
    if (own?.standing) openGroup(own.id)
    return true
  }

  return { ballot, beginRunoffVote, castRunoffBallot }
})

import { computed } from 'nanostores'
import { ballotStore, createBallotMaker, limitToRunoff, storylineStore } from '../../vote/index.ts'
import { defineStore } from '../../app/app.ts'
import { openedInvitationStore } from './opened-invitation.ts'
import { groupsStore } from '../groups/groups.ts'
import { groupListStore } from '../groups/group-list.ts'
import { runoffBallotStore } from '../runoff/runoff-ballots.ts'

/** The ballot that the player fills in for a runoff, between its storylines only. */
export const runoffDraftStore = defineStore(app => {
  const { ballot: setlist } = ballotStore(app)
  const { opened } = openedInvitationStore(app)
  const { groupWith } = groupsStore(app)
  const { openGroup } = groupListStore(app)
  const { resultIn, saveRunoffBallot } = runoffBallotStore(app)
  const { drawOrder, orderSeed } = storylineStore(app)

  const standing = computed(opened, link => (link?.ok && link.invitation.storylines) || [])

  const ballot = createBallotMaker({ seed: orderSeed, runoffStorylines: standing })

  /** Starts from the player’s earlier ballot in this runoff, or else from their setlist. */
  function beginRunoffVote(): void {
    drawOrder()
    const link = opened.get()
    const mark = link?.ok ? link.invitation.mark : 0
    const before = resultIn.get()(mark, standing.get())?.ballot ?? setlist.get()
    ballot.clear()
    if (before) ballot.takeBack(limitToRunoff(before, standing.get()))
  }

  /** Whether the player is the host, whose ballot counts without being sent. */
  const isOwn = computed(opened, link => link?.ok === true && ownGroup(link.invitation.mark) !== '')

  function ownGroup(mark: number): string {
    const own = groupWith(mark)
    return own?.standing ? own.id : ''
  }

  /**
   * Casts the ballot. The host returns to the group.
   * @returns false if the ballot is empty
   */
  function castRunoffBallot(): boolean {
    const link = opened.get()
    const { ranking } = ballot.toBallot()
    if (!link?.ok || ranking.length === 0) return false
    const { mark } = link.invitation
    saveRunoffBallot(mark, standing.get(), ranking)
    const own = ownGroup(mark)
    if (own) openGroup(own)
    return true
  }

  return { ballot, isOwn, beginRunoffVote, castRunoffBallot }
})

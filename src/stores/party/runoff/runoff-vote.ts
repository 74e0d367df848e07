import { atom, computed } from 'nanostores'
import { add, remove } from '../../../core/ballot/arrange.ts'
import { standingOnly } from '../../../core/election/index.ts'
import { defineStore } from '../../app/app.ts'
import { routeStore } from '../../app/route.ts'
import { inOrder, moveInRanking, type Move } from '../../vote/ballot-draft.ts'
import { ballotStore } from '../../vote/ballots.ts'
import { storylineStore } from '../../vote/storylines.ts'
import { invitationStore } from '../invitation/invitation.ts'
import { partyStore } from '../parties.ts'
import { runoffBallotStore } from './runoff-ballots.ts'

/** The ballot of somebody who is invited to a runoff: nothing is on it but what stands. */
export const runoffVoteStore = defineStore(app => {
  const { ballot } = ballotStore(app)
  const { opened } = invitationStore(app)
  const { openParty, parties } = partyStore(app)
  const { openRoute } = routeStore(app)
  const { resultIn, saveRunoffBallot } = runoffBallotStore(app)
  const { drawOrder, storylines } = storylineStore(app)

  const ranking = atom<string[][]>([])

  const standing = computed(opened, link => (link?.ok && link.invitation.storylines) || [])

  /** What stands, in this player’s own order, so that no place is favoured. */
  const choices = computed([standing, storylines, ranking], (ids, all, ranked) =>
    all
      .filter(({ id }) => ids.includes(id))
      .map(storyline => ({ ...storyline, isPicked: ranked.flat().includes(storyline.id) }))
  )

  const arranged = computed(ranking, ranked => inOrder(ranked, ''))

  /** Begins with what the player said before: in this runoff, or else on their setlist. */
  function beginRunoffVote(): void {
    drawOrder()
    const link = opened.get()
    const mark = link?.ok ? link.invitation.mark : 0
    const before = resultIn.get()(mark, standing.get())?.ballot ?? ballot.get()
    ranking.set(before ? standingOnly(before, standing.get()).ranking : [])
  }

  function toggleChoice(id: string): void {
    const ranked = ranking.get()
    ranking.set(ranked.flat().includes(id) ? remove(ranked, id) : add(ranked, id))
  }

  function moveChoice(id: string, move: Move): void {
    ranking.set(moveInRanking(ranking.get(), id, move))
  }

  /** Casts it. The host, whose ballot is in by itself, goes back to the party. */
  function castRunoffBallot(): void {
    const link = opened.get()
    if (!link?.ok || ranking.get().length === 0) return
    const { mark } = link.invitation
    saveRunoffBallot(mark, standing.get(), ranking.get())
    const own = parties.get().find(each => each.mark === mark && each.standing)
    if (!own) return
    openParty.set(own.id)
    openRoute({ page: 'party' })
  }

  return { choices, arranged, beginRunoffVote, toggleChoice, moveChoice, castRunoffBallot }
})

import { atom, computed } from 'nanostores'
import * as v from 'valibot'
import { ballotStore } from './ballot/ballots.ts'
import { ballotDraftStore } from './ballot/ballot-draft.ts'
import { freshVoteStore } from './ballot/fresh-vote.ts'
import { routeStore } from '../app/route.ts'
import { answeringStore } from './vote-destination.ts'
import { storylineStore } from './ballot/storyline-order.ts'
import { persistedValue } from '../app/storage/definition.ts'
import { persistedAtom } from '../app/storage/persisted.ts'
import { defineStore } from '../app/app.ts'

/** Ways to rank: two at a time, or by hand. */
export type Method = 'duels' | 'arrange'

type Step = 'shortlist' | Method | 'cast'

/** From so many picks on there is something to rank. */
export const FEWEST_RANKED = 2
/** So many storylines at most are ranked two at a time: more need too many questions. */
export const MOST_DUELLED = 8

/** @param chosen by the player; it holds for as many storylines as can be ranked either way */
export function methodFor(picks: number, chosen: Method | null): Method {
  const canDuel = picks >= FEWEST_RANKED && picks <= MOST_DUELLED
  return canDuel ? (chosen ?? 'duels') : 'arrange'
}

/** The last step. Read only when the vote is opened, so that two tabs may be at different steps. */
export const storedStep = persistedValue<Step | null>(
  'encore:vote-step',
  v.nullable(v.picklist(['shortlist', 'duels', 'arrange', 'cast'])),
  null
)

export const voteStore = defineStore(app => {
  const { ballot, saveBallot } = ballotStore(app)
  const { approveOrder, duels, ranking, takeBack, toBallot } = ballotDraftStore(app)
  const { openRoute } = routeStore(app)
  const { setFreshVote } = freshVoteStore(app)
  const { takeDestination } = answeringStore(app)
  const { drawOrder } = storylineStore(app)

  const lastStep = persistedAtom(app, storedStep)

  const chosen = atom<Step>('shortlist')

  let isLeaving = false

  const chosenMethod = atom<Method | null>(null)

  /** The chosen step, or the shortlist if there is nothing to rank or no ballot to show. */
  const step = computed([chosen, ranking, ballot], (wanted, tiers, cast): Step => {
    if (wanted === 'cast' && cast) return 'cast'
    return tiers.length === 0 || wanted === 'cast' ? 'shortlist' : wanted
  })

  function goToStep(next: Step): void {
    chosen.set(next)
    lastStep.set(next)
  }

  /** Opens the vote at the last step, or at the last cast ballot if the draft is empty. */
  function openVote(): void {
    isLeaving = false
    drawOrder()
    const cast = ballot.get()
    const isDraftEmpty = ranking.get().length === 0
    if (cast && isDraftEmpty) takeBack(cast)
    chosen.set((!isDraftEmpty && lastStep.get()) || (cast && isDraftEmpty ? 'cast' : 'shortlist'))
  }

  /** Continues duels that have begun. Otherwise uses the chosen method, or duels for a few storylines. */
  function rankShortlist(): void {
    const { length } = ranking.get().flat()
    goToStep(methodFor(length, duels.isUnderWay.get() ? null : chosenMethod.get()))
  }

  function rankBy(method: Method): void {
    chosenMethod.set(method)
    goToStep(method)
  }

  function changeBallot(): void {
    const cast = ballot.get()
    if (cast && ranking.get().length === 0) takeBack(cast)
    rankBy('arrange')
  }

  /**
   * The step on screen stays until the next page is there. A second press meanwhile would find the
   * destination taken.
   */
  function castBallot(): void {
    if (ranking.get().length === 0 || isLeaving) return
    isLeaving = true
    saveBallot(toBallot())
    approveOrder()
    lastStep.set('cast')
    const to = takeDestination()
    if (to.page === 'ticket') setFreshVote()
    openRoute(to)
  }

  return { step, openVote, rankShortlist, rankBy, changeBallot, castBallot, goToStep }
})

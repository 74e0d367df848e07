import { atom, computed } from 'nanostores'
import * as v from 'valibot'
import { ballotStore } from './ballots.ts'
import { ballotDraftStore } from './ballot-draft.ts'
import { routeStore } from '../app/route.ts'
import { answeringStore } from './invitation-to-answer.ts'
import { storylineStore } from './storyline-order.ts'
import { persistedValue } from '../app/storage/definition.ts'
import { persistedAtom } from '../app/storage/persisted.ts'
import { defineStore } from '../app/app.ts'

type Step = 'shortlist' | 'duels' | 'arrange' | 'cast'

/** So many storylines at least, and at most, meet head to head unless the player wants it otherwise. */
const FEWEST_DUELLED = 3
const MOST_DUELLED = 6

/** Where the vote was left. Read on opening only: two tabs need not be at the same step. */
export const storedStep = persistedValue<Step | null>(
  'encore:vote-step',
  v.nullable(v.picklist(['shortlist', 'duels', 'arrange', 'cast'])),
  null
)

export const voteStore = defineStore(app => {
  const { ballot, saveBallot } = ballotStore(app)
  const { duels, ranking, takeBack, toBallot } = ballotDraftStore(app)
  const { openRoute } = routeStore(app)
  const { takeAnswered } = answeringStore(app)
  const { drawOrder } = storylineStore(app)

  const lastStep = persistedAtom(app, storedStep)

  const chosen = atom<Step>('shortlist')

  /** The way to rank that the player has asked for, if any. */
  const chosenWay = atom<'duels' | 'arrange' | null>(null)

  /** Nothing can be ranked that is not shortlisted, nothing shown that is not cast. */
  const step = computed([chosen, ranking, ballot], (wanted, tiers, cast): Step => {
    if (wanted === 'cast' && cast) return 'cast'
    return tiers.length === 0 || wanted === 'cast' ? 'shortlist' : wanted
  })

  function goToStep(next: Step): void {
    chosen.set(next)
    lastStep.set(next)
  }

  /** Opens the vote where it was left; when there is nothing in hand, at the ballot cast before. */
  function openVote(): void {
    drawOrder()
    const cast = ballot.get()
    const isFresh = ranking.get().length === 0
    if (cast && isFresh) takeBack(cast)
    chosen.set((!isFresh && lastStep.get()) || (cast && isFresh ? 'cast' : 'shortlist'))
  }

  /**
   * Goes on with the duels where there are some under way. Else a few storylines meet head to head
   * first: for two there is little to ask, for many a lot. What the player has asked for goes before.
   */
  function rankShortlist(): void {
    const { length } = ranking.get().flat()
    const isFew = length >= FEWEST_DUELLED && length <= MOST_DUELLED
    goToStep(duels.isUnderWay.get() ? 'duels' : (chosenWay.get() ?? (isFew ? 'duels' : 'arrange')))
  }

  function rankBy(way: 'duels' | 'arrange'): void {
    chosenWay.set(way)
    goToStep(way)
  }

  function changeBallot(): void {
    const cast = ballot.get()
    if (cast && ranking.get().length === 0) takeBack(cast)
    rankBy('arrange')
  }

  function castBallot(): void {
    if (ranking.get().length === 0) return
    saveBallot(toBallot())
    goToStep('cast')
    const invitation = takeAnswered()
    openRoute(invitation ? { page: 'invite', code: invitation } : { page: 'ticket' })
  }

  return { step, openVote, rankShortlist, rankBy, changeBallot, castBallot, goToStep }
})

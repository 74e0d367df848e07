import { atom, computed } from 'nanostores'
import * as v from 'valibot'
import { ballot, keepBallot, type CastBallot } from './ballots.ts'
import { draft, setDraft, writeIn } from './ballot-draft.ts'
import { isUnderWay } from './head-to-head.ts'
import { keptAtom } from '../storage/persisted.ts'
import { openRoute } from '../app/route.ts'
import { typeWriteIn } from './shortlist.ts'
import { drawOrder } from './storylines.ts'

export { ballot } from './ballots.ts'
export { arranged, moveStoryline } from './ballot-draft.ts'
export { shortlist, toggle } from './shortlist.ts'
export { titleOf } from './storylines.ts'

type Step = 'shortlist' | 'duels' | 'arrange' | 'cast'

/** Where the vote was left. Read on opening only: two tabs need not be at the same step. */
const lastStep = keptAtom<Step | null>(
  'encore:vote-step',
  v.nullable(v.picklist(['shortlist', 'duels', 'arrange', 'cast'])),
  null
)
const chosen = atom<Step>('shortlist')

/** Nothing can be ranked that is not shortlisted, nothing shown that is not cast. */
export const step = computed([chosen, draft, ballot], (wanted, ranking, cast): Step => {
  if (wanted === 'cast' && cast) return 'cast'
  return ranking.length === 0 || wanted === 'cast' ? 'shortlist' : wanted
})

export function goToStep(next: Step): void {
  chosen.set(next)
  lastStep.set(next)
}

/** Opens the vote where it was left; when there is nothing in hand, at the ballot cast before. */
export function openVote(): void {
  drawOrder()
  const cast = ballot.get()
  const isFresh = draft.get().length === 0
  if (cast && isFresh) takeBack(cast)
  chosen.set((!isFresh && lastStep.get()) || (cast && isFresh ? 'cast' : 'shortlist'))
}

/** Goes on with the duels where there are some under way, else to the setlist. */
export function rankShortlist(): void {
  goToStep(isUnderWay.get() ? 'duels' : 'arrange')
}

export function changeBallot(): void {
  const cast = ballot.get()
  if (cast && draft.get().length === 0) takeBack(cast)
  goToStep('arrange')
}

export function castBallot(): void {
  keepBallot(draft.get(), writeIn.get())
  goToStep('cast')
  openRoute({ page: 'ticket' })
}

function takeBack(cast: CastBallot): void {
  if (cast.writeIn) typeWriteIn(cast.writeIn)
  setDraft(cast.ranking)
}

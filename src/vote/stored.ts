import type { Definition } from '../app/storage/definition.ts'
import { storedDraft, storedMoved, storedWriteIn } from './ballot/ballot-draft.ts'
import { storedBallots } from './ballot/ballots.ts'
import { storedDuels } from './rank/duel-answers.ts'
import { storedOrderSeed } from './ballot/storyline-order.ts'
import { storedDestination } from './vote-destination.ts'
import { storedStep } from './vote-step.ts'

export const stored: readonly Definition<unknown>[] = [
  storedBallots,
  storedDestination,
  storedDraft,
  storedDuels,
  storedMoved,
  storedOrderSeed,
  storedStep,
  storedWriteIn
]

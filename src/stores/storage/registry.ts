import { storedSingleKeys, storedSounds, storedVibration } from '../app/feedback.ts'
import { storedTheme } from '../app/theme.ts'
import { storedFiles } from '../party/bringing/files.ts'
import { storedInvitation } from '../party/invitation/answering.ts'
import { storedOpenParty, storedParties } from '../party/parties.ts'
import { storedRunoffBallots } from '../party/runoff/runoff-ballots.ts'
import { storedVoters } from '../party/voters.ts'
import { storedRounds } from '../quiz/rounds.ts'
import { storedChallengers } from '../result/challengers.ts'
import { storedName } from '../result/ticket.ts'
import { storedDraft, storedWriteIn } from '../vote/ballot-draft.ts'
import { storedBallots } from '../vote/ballots.ts'
import { storedDuels } from '../vote/head-to-head.ts'
import { storedOrderSeed } from '../vote/storylines.ts'
import { storedStep } from '../vote/vote.ts'
import { owns, type Definition } from './definition.ts'

/** All that outlives the page. A backup holds nothing else, and is refused where it has more. */
export const registry: readonly Definition<unknown>[] = [
  storedBallots,
  storedChallengers,
  storedDraft,
  storedDuels,
  storedFiles,
  storedInvitation,
  storedName,
  storedOpenParty,
  storedOrderSeed,
  storedParties,
  storedRounds,
  storedRunoffBallots,
  storedSingleKeys,
  storedSounds,
  storedStep,
  storedTheme,
  storedVibration,
  storedVoters,
  storedWriteIn
]

export function definitionOf(key: string): Definition<unknown> | undefined {
  return registry.find(definition => owns(definition, key))
}

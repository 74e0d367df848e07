import type { Definition } from '../app/storage/definition.ts'
import { storedRounds } from './rounds.ts'
import { storedChallengers } from './challengers.ts'

/** All that is stored here and outlives the page. */
export const stored: readonly Definition<unknown>[] = [storedChallengers, storedRounds]

import type { Definition } from '../app/storage/definition.ts'
import { storedRounds } from './rounds.ts'
import { storedChallengers } from './challenge/stored-challengers.ts'

export const stored: readonly Definition<unknown>[] = [storedChallengers, storedRounds]

import type { Definition } from '../storage/definition.ts'
import { storedSingleKeys, storedSounds, storedVibration } from './feedback.ts'
import { storedTheme } from './theme.ts'

/** All that is stored here and outlives the page. */
export const stored: readonly Definition<unknown>[] = [
  storedSingleKeys,
  storedSounds,
  storedTheme,
  storedVibration
]

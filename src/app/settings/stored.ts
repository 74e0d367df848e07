import type { Definition } from '../storage/definition.ts'
import { storedSingleKeys, storedSounds, storedVibration } from './feedback.ts'
import { storedTheme } from './theme.ts'

export const stored: readonly Definition<unknown>[] = [
  storedSingleKeys,
  storedSounds,
  storedTheme,
  storedVibration
]

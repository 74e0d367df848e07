import type { Definition } from '../storage/definition.ts'
import { storedSingleKeys, storedSounds, storedVibration } from './feedback.ts'
import { storedLanguage } from './language.ts'
import { storedTheme } from './theme.ts'

export const stored: readonly Definition<unknown>[] = [
  storedLanguage,
  storedSingleKeys,
  storedSounds,
  storedTheme,
  storedVibration
]

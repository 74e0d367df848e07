import * as v from 'valibot'
import { keptAtom } from './persistence.ts'

const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const theme = keptAtom<Theme>('encore:theme', v.picklist(themes), 'system')

export function nextTheme(current: Theme): Theme {
  return themes[(themes.indexOf(current) + 1) % themes.length] ?? 'system'
}

export function switchTheme(): void {
  theme.set(nextTheme(theme.get()))
}

import * as v from 'valibot'
import { keptAtom } from '../storage/persisted.ts'

const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const theme = keptAtom<Theme>('encore:theme', v.picklist(themes), 'system')

const next = { system: 'light', light: 'dark', dark: 'system' } as const satisfies Record<
  Theme,
  Theme
>

export function switchTheme(): void {
  theme.set(next[theme.get()])
}

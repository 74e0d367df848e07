import * as v from 'valibot'
import { persistedValue } from '../storage/definition.ts'
import { persistedAtom } from '../storage/persisted.ts'
import { defineStore } from './app.ts'

const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

export const storedTheme = persistedValue<Theme>('encore:theme', v.picklist(themes), 'system')

const next = { system: 'light', light: 'dark', dark: 'system' } as const satisfies Record<
  Theme,
  Theme
>

export const themeStore = defineStore(app => {
  const theme = persistedAtom(app, storedTheme)

  function switchTheme(): void {
    theme.set(next[theme.get()])
  }

  return { theme, switchTheme }
})

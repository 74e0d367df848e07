import * as v from 'valibot'
import { persistedValue } from '../storage/definition.ts'
import { persistedAtom } from '../storage/persisted.ts'
import { defineStore } from '../app.ts'

export const themes = ['light', 'dark', 'system'] as const

export type Theme = (typeof themes)[number]

export const storedTheme = persistedValue<Theme>('encore:theme', v.picklist(themes), 'system')

export const themeStore = defineStore(app => ({ theme: persistedAtom(app, storedTheme) }))

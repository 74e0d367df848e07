import * as v from 'valibot'
import { persistedValue } from '../storage/definition.ts'
import { persistedAtom } from '../storage/persisted.ts'
import { defineStore } from '../app.ts'

export const storedSounds = persistedValue('encore:sounds', v.boolean(), false)

export const storedVibration = persistedValue('encore:vibration', v.boolean(), false)

/** Shortcuts without a modifier key. WCAG 2.1.4 asks for a way to turn them off. */
export const storedSingleKeys = persistedValue('encore:single-keys', v.boolean(), true)

const signals = {
  right: { notes: [523, 784], pattern: [40] },
  wrong: { notes: [330, 247], pattern: [40, 60, 40] },
  perfect: { notes: [523, 659, 784, 1047], pattern: [40, 40, 40, 40, 120] }
}

export const feedbackStore = defineStore(app => {
  const { environment } = app

  const sounds = persistedAtom(app, storedSounds)

  const vibration = persistedAtom(app, storedVibration)

  const singleKeys = persistedAtom(app, storedSingleKeys)

  function canVibrate(): boolean {
    return environment.vibrate !== null
  }

  function signal(name: keyof typeof signals): void {
    const { notes, pattern } = signals[name]
    if (sounds.get()) environment.playNotes(notes)
    if (vibration.get()) environment.vibrate?.(pattern)
  }

  return { sounds, vibration, singleKeys, canVibrate, signal }
})

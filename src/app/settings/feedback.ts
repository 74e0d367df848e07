import * as v from 'valibot'
import { persistedValue } from '../storage/definition.ts'
import { persistedAtom } from '../storage/persisted.ts'
import { defineStore } from '../app.ts'

export const storedSounds = persistedValue('encore:sounds', v.boolean(), false)

export const storedVibration = persistedValue('encore:vibration', v.boolean(), false)

/** Shortcuts without a modifier key. WCAG 2.1.4 asks for a way to turn them off. */
export const storedSingleKeys = persistedValue('encore:single-keys', v.boolean(), true)

interface Signal {
  /** Frequencies in hertz. */
  notes: readonly number[]
  /** Milliseconds on and off. */
  pattern?: number[]
}

const signals = {
  right: { notes: [523, 784], pattern: [40] },
  wrong: { notes: [330, 247], pattern: [40, 60, 40] },
  perfect: { notes: [523, 659, 784, 1047], pattern: [40, 40, 40, 40, 120] },
  /** A stamp comes down. */
  stamp: { notes: [165, 110], pattern: [80] },
  /** A roll in the dark. */
  roll: { notes: [147, 165, 147, 165, 147, 165, 147, 165, 147, 165, 196, 220] }
} satisfies Record<string, Signal>

/** In hertz; each further tick is a whole tone higher. */
const FIRST_TICK = 523
const WHOLE_TONE = 2 ** (1 / 6)

export const feedbackStore = defineStore(app => {
  const { environment } = app

  const sounds = persistedAtom(app, storedSounds)

  const vibration = persistedAtom(app, storedVibration)

  const singleKeys = persistedAtom(app, storedSingleKeys)

  function canVibrate(): boolean {
    return environment.vibrate !== null
  }

  function signal(name: keyof typeof signals): void {
    const { notes, pattern }: Signal = signals[name]
    if (sounds.get()) environment.playNotes(notes)
    if (pattern && vibration.get()) environment.vibrate?.(pattern)
  }

  /** One short note of a series that rises. @param before how many came before it */
  function tick(before: number): void {
    if (sounds.get()) environment.playNotes([Math.round(FIRST_TICK * WHOLE_TONE ** before)])
  }

  return { sounds, vibration, singleKeys, canVibrate, signal, tick }
})

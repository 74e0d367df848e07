import * as v from 'valibot'
import { environment } from '../../platform/environment.ts'
import { keptAtom } from '../storage/persisted.ts'

/** Both are off until somebody switches them on. */
export const sounds = keptAtom('encore:sounds', v.boolean(), false)
export const vibration = keptAtom('encore:vibration', v.boolean(), false)

export function canVibrate(): boolean {
  return environment().vibrate !== null
}

const signals = {
  right: { notes: [523, 784], pattern: [40] },
  wrong: { notes: [330, 247], pattern: [40, 60, 40] },
  perfect: { notes: [523, 659, 784, 1047], pattern: [40, 40, 40, 40, 120] }
}

export function signal(name: keyof typeof signals): void {
  const { notes, pattern } = signals[name]
  if (sounds.get()) environment().playNotes(notes)
  if (vibration.get()) environment().vibrate?.(pattern)
}

import { atom } from 'nanostores'
import type { RawStorage } from './raw-storage.ts'

export const QUARANTINE = { key: 'encore:aside:' } as const

/** Moves unreadable texts to keys of their own. They are never deleted. */
export class Quarantine {
  readonly count = atom(0)
  readonly #raw: RawStorage
  readonly #now: () => number
  readonly #moved = new Map<string, string>()

  constructor(raw: RawStorage, now: () => number) {
    this.#raw = raw
    this.#now = now
  }

  move(storageKey: string, key: string, text: string): boolean {
    // A text that could not be removed is found again, and must not be moved twice.
    if (this.#moved.get(storageKey) !== text) {
      const free = this.#freeKey(key)
      if (free === undefined || !this.#raw.store(free, text)) return false
      this.#moved.set(storageKey, text)
      this.count.set(this.count.get() + 1)
    }
    this.#raw.store(storageKey, null)
    return true
  }

  #freeKey(key: string): string | undefined {
    for (let time = this.#now(); ; time++) {
      const quarantined = `${QUARANTINE.key}${String(time)}:${key.replace('encore:', '')}`
      const storageKey = this.#raw.storageKeys.storageKeyOf(quarantined)
      const text = this.#raw.text(storageKey)
      if (typeof text !== 'string') return text === null ? storageKey : undefined
    }
  }
}

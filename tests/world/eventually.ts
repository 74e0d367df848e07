import { vi } from 'vitest'

/** Waits until a check passes. It ends only what would never end: a busy machine takes its time. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 30_000, interval: 2 })
}

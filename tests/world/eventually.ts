import { vi } from 'vitest'

/** Waits until a check passes. The timeout only ends a wait that hangs. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 30_000, interval: 2 })
}

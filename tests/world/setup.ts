import { afterEach, vi } from 'vitest'

/*
 * Runs before each test file. The files share a world (`isolate: false`), so a hook that a helper
 * registers when it is imported would belong to the first file alone: hooks for all files stand here.
 */

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

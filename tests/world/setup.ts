import { env } from 'node:process'
import fc from 'fast-check'
import { afterEach, vi } from 'vitest'

/*
 * Runs before each test file. The files share a world (`isolate: false`), so a hook that a helper
 * registers when it is imported would belong to the first file alone: hooks for all files stand here.
 */

// Random cases are new in each run, and a failure names its seed: FC_SEED=… plays it again. In CI they
// are the same each time, so that a push fails only for what it changed.
const seed = env['FC_SEED'] ?? (env['CI'] ? '1' : undefined)
if (seed) fc.configureGlobal({ seed: Number(seed) })

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

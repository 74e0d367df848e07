import { env } from 'node:process'
import fc from 'fast-check'
import { afterEach, vi } from 'vitest'

/*
 * Runs before each test file. The files share a world (`isolate: false`), so a hook that a helper
 * registers when it is imported would belong to the first file alone: hooks for all files stand here.
 */

// What is tried at random is new in each run, and a failure names its seed: FC_SEED=… plays it again.
if (env['FC_SEED']) fc.configureGlobal({ seed: Number(env['FC_SEED']) })

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

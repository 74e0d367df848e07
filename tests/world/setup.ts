import { env } from 'node:process'
import fc from 'fast-check'
import { afterEach, vi } from 'vitest'

/*
 * Runs before each test file. The files share a process (`isolate: false`), so a hook in an
 * imported helper would run for the first file only: hooks for all files belong here.
 */

// Random cases differ between runs. A failure prints its seed: FC_SEED=… repeats it. In CI the seed
// is fixed, so that a push fails only for its own changes.
const seed = env['FC_SEED'] ?? (env['CI'] ? '1' : undefined)
if (seed) fc.configureGlobal({ seed: Number(seed) })

// The first call remembers the globals. It must not be one after a test that has replaced some of them.
vi.useRealTimers()

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

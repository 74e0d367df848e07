import { defineConfig } from 'vitest/config'
import { filmParts } from '../../.tools/film-parts.ts'

const tests = process.env['MUTATION_TESTS'] ?? 'core'

/** The tests of the rules or the stores but for the long ones, without a browser: a mutant then takes a second. */
export default defineConfig({
  plugins: [filmParts()],
  test: {
    include: [`tests/${tests}/**/*.test.ts`],
    // What strangers send: long, and a matter of what does not happen.
    exclude: ['tests/stores/hostile.test.ts'],
    // The rules remember nothing, so the files can share one world.
    isolate: false,
    tags: [{ name: 'long', skip: true }],
    setupFiles: ['tests/mutation/setup.ts'],
    // Only to end a test that hangs.
    testTimeout: 60_000
  }
})

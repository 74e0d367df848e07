import { defineConfig } from 'vitest/config'

/** The tests of the rules, which need no browser: a mutant then takes less than a second. */
export default defineConfig({
  test: {
    include: ['tests/core/**/*.test.ts'],
    setupFiles: ['tests/mutation/setup.ts'],
    // Only to end a test that hangs.
    testTimeout: 60_000
  }
})

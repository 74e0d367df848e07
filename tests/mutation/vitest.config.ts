import { defineConfig } from 'vitest/config'

/** The tests of the rules but for the long ones, without a browser: a mutant then takes a second. */
export default defineConfig({
  test: {
    include: ['tests/core/**/*.test.ts'],
    // The rules remember nothing, so the files can share one world.
    isolate: false,
    tags: [{ name: 'long', skip: true }],
    setupFiles: ['tests/mutation/setup.ts'],
    // Only to end a test that hangs.
    testTimeout: 60_000
  }
})

import { defineConfig } from 'vitest/config'
import { filmParts } from '../../../.tools/build/film-parts.ts'

const tests = process.env['MUTATION_TESTS'] ?? 'links/**/*'

/** Tests that draw no page, but for the long ones, in one world: a mutant then takes a second. */
export default defineConfig({
  plugins: [filmParts('tests/fixtures/film')],
  test: {
    include: [`tests/${tests}.test.ts`],
    // What strangers send, and what is done at random, takes long; a mutant is noticed by what is exact.
    exclude: [
      'tests/app/everywhere/hostile.test.ts',
      'tests/app/everywhere/life/life.test.ts',
      'tests/app/storage/random-storage-faults.test.ts'
    ],
    environment: 'jsdom',
    // Nothing is remembered in a module, so the files can share one world.
    isolate: false,
    tags: [{ name: 'long', skip: true }],
    setupFiles: ['tests/world/setup.ts', 'tests/tools/mutation/setup.ts'],
    // Only to end a test that hangs.
    testTimeout: 180_000
  }
})

import { defineConfig } from 'vitest/config'
import { filmParts } from '../../../.tools/build/film-parts.ts'

const tests = process.env['MUTATION_TESTS'] ?? 'links/**/*'

/** Fast tests without a page, in one process: a mutant takes a second. */
export default defineConfig({
  plugins: [filmParts('tests/fixtures/film')],
  test: {
    include: [`tests/${tests}.test.ts`],
    // Random and hostile inputs are slow, and exact tests find the mutants.
    exclude: [
      'tests/app/everywhere/hostile.test.ts',
      'tests/app/everywhere/life/life.test.ts',
      'tests/app/storage/random-storage-faults.test.ts'
    ],
    environment: 'jsdom',
    // No module has state.
    isolate: false,
    tags: [{ name: 'long', skip: true }],
    setupFiles: ['tests/world/setup.ts', 'tests/tools/mutation/setup.ts'],
    // Only to end a test that hangs.
    testTimeout: 180_000
  }
})

import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { defineConfig } from 'vitest/config'
import { prerender } from './.tools/prerender.ts'

export default defineConfig({
  // A page of its own, not a single-page fallback: a missing file answers 404, as on a static host.
  appType: 'mpa',
  // Relative addresses: the built folder works from any subfolder of any host.
  base: './',
  publicDir: 'static',
  build: {
    // One sheet for all pages: it stands inline in index.html, and no later page waits for style.
    cssCodeSplit: false
  },
  plugins: [svelte({ configFile: false }), svelteTesting(), prerender()],
  test: {
    environment: 'jsdom',
    // Only to end a test that hangs.
    testTimeout: 60_000,
    // Each test starts the stores anew by itself, which is quicker than a new world for each file.
    isolate: false,
    // Or the stores of two tabs in one test would share one storage engine.
    server: { deps: { inline: ['@nanostores/persistent'] } },
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    coverage: {
      include: ['src/core/**', 'src/stores/**'],
      thresholds: { lines: 100, branches: 100 },
      reporter: ['text']
    }
  }
})

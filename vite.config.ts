import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // A page of its own, not a single-page fallback: a missing file answers 404, as on a static host.
  appType: 'mpa',
  // Relative addresses: the built folder works from any subfolder of any host.
  base: './',
  publicDir: 'static',
  plugins: [svelte(), svelteTesting()],
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    coverage: {
      include: ['src/core/**', 'src/stores/**'],
      thresholds: { lines: 100, branches: 100 },
      reporter: ['text']
    }
  }
})

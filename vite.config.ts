import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { prerender } from './.tools/prerender.ts'

/** Everything is kept for offline play but the pictures that only other sites and systems show. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: false,
  workbox: {
    globPatterns: ['**/*.{html,js,woff2,svg,webmanifest}', 'icon-192.png'],
    globIgnores: ['404.html'],
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false
  }
})

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
  plugins: [svelte({ configFile: false }), svelteTesting(), prerender(), offline],
  test: {
    environment: 'jsdom',
    // Only to end a test that hangs.
    testTimeout: 60_000,
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

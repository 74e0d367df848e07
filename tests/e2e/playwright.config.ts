import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

const port = Number(process.env.PORT ?? 4199)
/** The built folder is served from a subfolder, as on many a static host. */
const base = '/games/encore/'

export default defineConfig({
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // For machines that are slow or busy: nothing here is about how long it takes.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // Two more than can work at once: what is pressed waits for most of the time.
  workers: availableParallelism() + 2,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    viewport: { width: 390, height: 844 },
    // It fetches all of the game, which is for the tests of it alone.
    serviceWorkers: 'block',
    // A press that finds nothing fails here, not at the end of its test.
    actionTimeout: 30_000,
    launchOptions: {
      ...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
      // Root, as in most containers, has no sandbox to offer.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
    }
  },
  projects: [
    // A profile made anew for each test would take more work than most tests do. It is emptied instead.
    { name: 'browser', testIgnore: 'browsers/**', use: { reuseContext: true } },
    { name: 'firefox', testDir: 'browsers' },
    { name: 'webkit', testDir: 'browsers' },
    { name: 'scenes', testDir: '../scenes', testMatch: 'write.ts' }
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --base ${base} --port ${port} --strictPort --host 127.0.0.1`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: !process.env.CI
  }
})

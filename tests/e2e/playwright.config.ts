import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

const port = Number(process.env.PORT ?? 4199)
/**
 * Two pages of Chromium's address bar that nobody sees come with every window, and cost as much as the page.
 * The flag replaces Playwright's own, so its list is repeated.
 */
const withoutFeatures = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['TcpPortRandomizationWin', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch']
]

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
      args: [
        `--disable-features=${withoutFeatures.join(',')}`,
        // Root, as in most containers, has no sandbox to offer.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
      ]
    }
  },
  projects: [
    // First, because each has two long tests, which others run beside.
    { name: 'firefox', testDir: 'browsers' },
    { name: 'webkit', testDir: 'browsers' },
    {
      name: 'browser',
      testIgnore: 'browsers/**',
      use: {
        // A profile made anew for each test would take more work than most tests do. It is emptied instead.
        reuseContext: true,
        // Drawing what moves takes a third of the work. Tests of a show ask for it (`withMotion`).
        contextOptions: { reducedMotion: 'reduce' }
      }
    },
    { name: 'scenes', testDir: '../scenes', testMatch: 'write.ts' }
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --base ${base} --port ${port} --strictPort --host 127.0.0.1`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: !process.env.CI
  }
})

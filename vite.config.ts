import { availableParallelism } from 'node:os'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { chatPreview, filmInPage } from './.tools/build/chat-preview.ts'
import { chunks } from './.tools/build/chunks.ts'
import { filmParts } from './.tools/build/film-parts.ts'
import { licences } from './.tools/build/licences.ts'
import { headersInPreview, policyInDev } from './.tools/build/policy.ts'
import { inlineScriptInDev } from './.tools/build/inline-script.ts'
import { offlineLanguages } from './.tools/build/language-pages.ts'
import { prerender } from './.tools/build/prerender.ts'
import { stylesInScripts } from './.tools/build/styles.ts'

/** Caches everything for offline play, except other languages, and pictures that only other sites and systems show. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: false,
  workbox: {
    globPatterns: ['**/*.{html,css,js,woff2,svg,webmanifest}', 'icon-192.png'],
    // What is in one language: see sw-languages.js.
    globIgnores: ['404.html', 'sw-languages.js', '??/index.html', 'assets/??-*.js'],
    runtimeCaching: [
      {
        urlPattern: /\/assets\/\w\w-[^/]*\.js$/,
        handler: 'CacheFirst',
        // Some hosts send `Vary: Origin`.
        options: { cacheName: 'encore-languages', matchOptions: { ignoreVary: true } }
      }
    ],
    // Unknown addresses go to 404.html, which redirects those with an escaped #.
    navigateFallback: null,
    // Query parameters are ignored.
    ignoreURLParametersMatching: [/./],
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false
  }
})

const { ofGame, ofWorkers } = licences()
const { plugin: planned, group } = chunks()

/** Tests run on a frozen film, so that changes of the game's film do not break them. */
const FROZEN_FILM = 'tests/fixtures/film'

/** A small film without news and comments. */
const SMALL_FILM = 'tests/fixtures/marmalade-heist'

/** A project of tests that render components, in jsdom. */
const drawing = (name: string, include: string[], exclude: string[] = [], film = FROZEN_FILM) => ({
  extends: true as const,
  plugins: [filmParts(film), svelteTesting()],
  test: {
    name,
    environment: 'jsdom',
    isolate: false,
    setupFiles: ['tests/world/setup.ts', 'tests/world/setup-pages.ts'],
    include,
    exclude,
    env: { FILM: film }
  }
})

export default defineConfig({
  // Not a single-page app: a missing file is a 404, as on a static host.
  appType: 'mpa',
  // Relative addresses: the built folder works from any subfolder of any host.
  base: './',
  publicDir: 'static',
  build: {
    // The README lists what each of them lacks.
    target: ['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4'],
    modulePreload: { polyfill: false },
    // The policy allows no fonts in addresses.
    assetsInlineLimit: 0,
    // For debugging by hand; browsers of players do not fetch them.
    sourcemap: 'hidden',
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [group] },
        // Short hashes: the first script contains the names of all chunks.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]'
      },
      treeshake: {
        moduleSideEffects: [{ test: /\/src\/\w+\/.*\.(ts|svelte)$/, sideEffects: false }]
      }
    }
  },
  plugins: [
    // Each test project adds the plugin of its film.
    !process.env.VITEST && filmParts(),
    svelte({ configFile: false }),
    inlineScriptInDev(),
    policyInDev(),
    headersInPreview(),
    filmInPage(),
    chatPreview(),
    planned,
    prerender(),
    stylesInScripts(),
    offline,
    offlineLanguages(),
    ofGame
  ],
  worker: { plugins: () => [filmParts(), ...ofWorkers()] },
  test: {
    // Ends tests that hang.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // By default Vitest keeps one processor free, half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        plugins: [filmParts(FROZEN_FILM)],
        test: {
          name: 'rules',
          environment: 'node',
          // No app state lives in modules, so test files can share one environment.
          isolate: false,
          setupFiles: ['tests/world/setup.ts'],
          env: { FILM: FROZEN_FILM },
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/{e2e,film}/**', '**/*.dom.test.ts']
        }
      },
      {
        extends: true,
        // The film of the game, or the one in the folder FILM.
        plugins: [filmParts()],
        test: {
          name: 'film',
          environment: 'node',
          isolate: false,
          setupFiles: ['tests/world/setup.ts'],
          include: ['tests/film/**/*.test.ts']
        }
      },
      drawing('pages', ['tests/**/*.dom.test.ts'], ['tests/{ui,other-film}/**']),
      // Separate from the pages: these tests stop the clock and count timers, and page stores unmount a second late.
      drawing('ui', ['tests/ui/**/*.dom.test.ts']),
      drawing(
        'other-film',
        ['tests/other-film/*.dom.test.ts', 'tests/film/{film,questions}.test.ts'],
        [],
        SMALL_FILM
      )
    ],
    tags: [{ name: 'long', description: 'Tries very many or very large things.' }],
    coverage: {
      include: ['src/{app,links,quiz,vote,ticket,group}/**/*.ts'],
      // Words have no code; drawing and the browser's own APIs are covered by the browser tests.
      exclude: [
        '**/*words.ts',
        'src/app/{browser,text}/**',
        'src/app/shell/view-transition.ts',
        '**/picture/**',
        'src/group/worker/{start,worker}.ts'
      ],
      thresholds: { lines: 100, branches: 95 },
      reporter: ['text']
    }
  }
})

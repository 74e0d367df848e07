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
import { prerender } from './.tools/build/prerender.ts'
import { stylesInScripts } from './.tools/build/styles.ts'

/** Everything is kept for offline play but the pictures that only other sites and systems show. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: false,
  workbox: {
    globPatterns: ['**/*.{html,css,js,woff2,svg,webmanifest}', 'icon-192.png'],
    globIgnores: ['404.html'],
    // Other addresses are other pages: 404.html makes links of those that a program has escaped.
    navigateFallback: null,
    // What a link carries behind a `?` changes nothing of the game.
    ignoreURLParametersMatching: [/./],
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false
  }
})

const { ofGame, ofWorkers } = licences()
const { plugin: planned, group } = chunks()

/** Tests run on a film of their own, which no change of the game's film touches. */
const FROZEN_FILM = 'tests/fixtures/film'

/** A small one, which has neither news nor comments. */
const SMALL_FILM = 'tests/fixtures/marmalade-heist'

/** The tests in a folder that draw, in a world of their own. */
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
  // A page of its own, not a single-page fallback: a missing file answers 404, as on a static host.
  appType: 'mpa',
  // Relative addresses: the built folder works from any subfolder of any host.
  base: './',
  publicDir: 'static',
  build: {
    // What each of them does without stands in the README.
    target: ['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4'],
    modulePreload: { polyfill: false },
    // For whoever looks into a fault of a built game: asked for by hand, never by a player's browser.
    sourcemap: 'hidden',
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [group] },
        // The first script carries the names of all others.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]'
      },
      treeshake: {
        moduleSideEffects: [{ test: /\/src\/\w+\/.*\.(ts|svelte)$/, sideEffects: false }]
      }
    }
  },
  plugins: [
    // Each project of tests names its film.
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
    ofGame
  ],
  worker: { plugins: () => [filmParts(), ...ofWorkers()] },
  test: {
    // Only to end a test that hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Vitest would leave one to itself: on two cores, half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        plugins: [filmParts(FROZEN_FILM)],
        test: {
          name: 'rules',
          environment: 'node',
          // Nothing of an app is held in a module: the files need no world of their own.
          isolate: false,
          setupFiles: ['tests/world/setup.ts'],
          env: { FILM: FROZEN_FILM },
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/{e2e,browsers,film}/**', '**/*.dom.test.ts']
        }
      },
      {
        extends: true,
        // The film that the game is about, or the one in the folder that FILM names.
        plugins: [filmParts()],
        test: {
          name: 'film',
          environment: 'node',
          isolate: false,
          setupFiles: ['tests/world/setup.ts'],
          include: ['tests/film/*.test.ts']
        }
      },
      drawing('pages', ['tests/**/*.dom.test.ts'], ['tests/{ui,other-film}/**']),
      // Apart from pages, whose stores are let go a second late: these stop the clock, and count timers.
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
      // Words say and do nothing; what draws, and what is the browser itself, is seen in a browser.
      exclude: [
        '**/*words.ts',
        'src/app/{browser,text}/**',
        '**/picture/**',
        'src/group/worker/{start,worker}.ts'
      ],
      thresholds: { lines: 100, branches: 95 },
      reporter: ['text']
    }
  }
})

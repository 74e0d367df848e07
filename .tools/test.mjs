// npm test: checks, beside them the build with its size, then unit tests with coverage, and browser tests on
// the build. Missing browsers are installed at the same time as the checks run.
import { check } from './check.mjs'
import { runPlaywright } from './e2e.mjs'
import { ensureBrowsers } from './ensure/browsers.mjs'
import { ensureEngine, ensurePackages, run } from './ensure/dependencies.mjs'

ensurePackages()
ensureEngine()
const browsers = ensureBrowsers()
const build = [
  ['vite', 'build', '--logLevel', 'warn'],
  ['es-check', 'checkBrowser', '--module', '--checkFeatures', '--noCache', 'dist/**/*.js'],
  ['size-limit']
]
if (!(await check([build]))) process.exit(1)
await run('npx', ['vitest', 'run', '--coverage'])
await runPlaywright(process.argv.slice(2), await browsers)

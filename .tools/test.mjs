// npm test: checks, unit tests with coverage, the build with its size, and browser tests on it.
// Missing browsers are installed at the same time as the checks run.
import { check } from './check.mjs'
import { runPlaywright } from './e2e.mjs'
import { ensureBrowsers } from './ensure/browsers.mjs'
import { ensureEngine, ensurePackages, run } from './ensure/dependencies.mjs'

ensurePackages()
ensureEngine()
const browsers = ensureBrowsers()
if (!(await check())) process.exit(1)
await run('npx', ['vitest', 'run', '--coverage'])
await run('npx', ['vite', 'build', '--logLevel', 'warn'])
const target = ['checkBrowser', '--module', '--checkFeatures', '--noCache']
await run('npx', ['es-check', ...target, 'dist/**/*.js'])
await run('npx', ['size-limit'])
await runPlaywright(process.argv.slice(2), await browsers)

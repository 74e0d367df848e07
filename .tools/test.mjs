// npm test: the quick checks, the unit tests with coverage, then the weight of the built folder and the
// browser tests on it.
import { ensureBrowser, ensureEngine, ensurePackages, run } from './ensure-dependencies.mjs'

ensurePackages()
ensureEngine()
const browser = await ensureBrowser()
for (const script of ['check', 'test:unit', 'build', 'check:built', 'size', 'test:e2e']) {
  console.log(`\n— npm run ${script}`)
  run('npm', ['run', '--silent', script], { CHROME_PATH: browser })
}

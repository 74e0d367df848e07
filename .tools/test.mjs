// npm test: the quick checks, the unit tests with coverage, then the weight of the built folder and the
// browser tests on it. Browsers that are missing are installed meanwhile.
import { ensureBrowsers } from './ensure-browsers.mjs'
import { ensureEngine, ensurePackages, run } from './ensure-dependencies.mjs'

ensurePackages()
ensureEngine()
const browsers = ensureBrowsers()
for (const script of ['check', 'test:unit', 'build', 'check:built', 'size']) {
  console.log(`\n— npm run ${script}`)
  await run('npm', ['run', '--silent', script])
}
console.log('\n— npm run test:e2e')
await run('npm', ['run', '--silent', 'test:e2e'], await browsers)

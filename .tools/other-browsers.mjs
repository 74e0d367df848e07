// npm run test:browsers: the whole loop in Firefox and in WebKit, as far as they can be had here.
import { ensureFirefox, ensurePackages, ensureWebkit, run } from './ensure-dependencies.mjs'

ensurePackages()
const paths = { FIREFOX_PATH: ensureFirefox(), WEBKIT_DRIVER_PATH: ensureWebkit() }
const projects = [
  ...(paths.FIREFOX_PATH ? ['--project=firefox'] : []),
  ...(paths.WEBKIT_DRIVER_PATH ? ['--project=webkit'] : [])
]
if (projects.length > 0) {
  run(
    'npx',
    ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', ...projects],
    paths
  )
}

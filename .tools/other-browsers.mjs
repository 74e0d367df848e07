// npm run test:browsers: the whole loop in Firefox and in WebKit, as far as they can be had here.
import { ensureBrowsers } from './ensure-browsers.mjs'
import { ensurePackages, run } from './ensure-dependencies.mjs'

ensurePackages()
const browsers = await ensureBrowsers(['FIREFOX_PATH', 'WEBKIT_DRIVER_PATH'])
const projects = ['--project=firefox', '--project=webkit']
const config = ['--config', 'tests/e2e/playwright.config.ts']
await run('npx', ['playwright', 'test', ...config, ...projects], browsers)

// npm run scenes: a picture of every state of every page, and scenes/index.html to look through them.
import { ensureBrowsers } from './ensure-browsers.mjs'
import { ensurePackages, run } from './ensure-dependencies.mjs'

ensurePackages()
const browsers = await ensureBrowsers(['CHROME_PATH'])
await run('npm', ['run', '--silent', 'build'])
await run(
  'npx',
  [
    'playwright',
    'test',
    '--config',
    'tests/e2e/playwright.config.ts',
    '--project',
    'scenes',
    '--reporter',
    'line'
  ],
  browsers
)
console.log('Written: scenes/index.html')

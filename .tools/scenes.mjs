// npm run scenes: a picture of every state of every page, and scenes/index.html to look through them.
import { ensureBrowser, ensurePackages, run } from './ensure-dependencies.mjs'

ensurePackages()
const CHROME_PATH = await ensureBrowser()
run('npm', ['run', '--silent', 'build'])
run(
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
  { CHROME_PATH }
)
console.log('Written: scenes/index.html')

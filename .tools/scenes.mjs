// npm run scenes: a screenshot of every state of every page, and scenes/index.html to look through them.
import { ensureBrowsers } from './ensure/browsers.mjs'
import { ensurePackages, run } from './ensure/dependencies.mjs'
import { runPlaywright } from './e2e.mjs'

ensurePackages()
const browsers = await ensureBrowsers(['CHROME_PATH'])
await run('npx', ['vite', 'build', '--logLevel', 'warn'])
await runPlaywright(['--project=scenes', '--reporter=line', ...process.argv.slice(2)], browsers)
console.log('Written: scenes/index.html')

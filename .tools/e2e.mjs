// npm run test:e2e: the browser tests, on a fresh build. Arguments behind `--` are passed to `playwright test`:
// a file, or `--project=firefox`.
import { pathToFileURL } from 'node:url'
import { ensureBrowsers } from './ensure/browsers.mjs'
import { ensurePackages, run } from './ensure/dependencies.mjs'

const projects = ['browser', 'firefox', 'webkit'].map(name => `--project=${name}`)

/** @param browsers environment variables with the paths of the browsers */
export function runPlaywright(args, browsers) {
  const config = ['--config', 'tests/e2e/playwright.config.ts']
  const named = args.some(arg => arg.startsWith('--project'))
  return run(
    'npx',
    ['playwright', 'test', ...config, ...(named ? [] : projects), ...args],
    browsers
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensurePackages()
  const browsers = await ensureBrowsers()
  await run('npx', ['vite', 'build', '--logLevel', 'warn'])
  await runPlaywright(process.argv.slice(2), browsers)
}

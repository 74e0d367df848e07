// npm run check: types, lint, styles, format and unused code. `-- --fix` formats, and fixes what eslint can fix.
import { pathToFileURL } from 'node:url'
import { ensurePackages, run } from './ensure/dependencies.mjs'
import { allPass } from './in-parallel.mjs'

export const types = ['svelte-check', '--fail-on-warnings']
export const lint = ['eslint', '--max-warnings', '0', '.']
const styles = ['stylelint', 'src/**/*.{css,svelte}']
const format = ['prettier', '--check', '--log-level', 'warn', '.']
const unused = ['knip']

/**
 * Two at a time: each keeps a processor busy.
 * @param more tasks to run beside the checks
 */
export const check = (more = []) => allPass([types, lint, ...more, styles, format, unused], 2)

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensurePackages()
  if (process.argv.includes('--fix')) {
    await run('npx', [...lint, '--fix'])
    await run('npx', ['prettier', '--write', '--log-level', 'warn', '.'])
  }
  if (!(await check())) process.exit(1)
}

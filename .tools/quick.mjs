// npm run test:quick: types, lint, and the unit tests that import a changed file, in seconds. Changed means not
// committed; with `-- main` it means not on main.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { lint, types } from './check.mjs'
import { ensurePackages, root } from './ensure/dependencies.mjs'
import { allPass } from './in-parallel.mjs'

ensurePackages()
const [since = 'HEAD'] = process.argv.slice(2)

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
}
const changed = [
  ...git('diff', '--name-only', since),
  ...git('ls-files', '--others', '--exclude-standard')
]
// Every page imports the rules and the film: their own tests are enough.
const isBelow = changed.every(file => /^(src|tests)\/(film|links|\w+\/rules)\//.test(file))
const folders = isBelow ? ['--project', 'rules', '--project', 'film'] : []
// A removed file is imported by nothing: run all tests.
const isGone = changed.some(file => !existsSync(join(root, file)))
const reach = isGone ? [] : ['--changed', since, '--passWithNoTests']

// Tests that try everything against everything are left to `npm test`.
const sweeping = ['hostile', 'faults', 'storage-faults', 'random-storage-faults'].flatMap(name => [
  '--exclude',
  `**/${name}.test.ts`
])
const tests = [
  'vitest',
  'run',
  ...folders,
  ...reach,
  ...['--tags-filter', '!long', ...sweeping],
  ...['--reporter', 'dot']
]
const cached = ['--cache', '--cache-strategy', 'content']

const started = Date.now()
const isGood = await allPass([types, [...lint, ...cached], tests])
console.log(`\n${((Date.now() - started) / 1000).toFixed(1)} s`)
if (!isGood) process.exit(1)

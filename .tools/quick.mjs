// npm run test:quick: types, the linter, and the unit tests that what has changed can reach, in seconds.
// Changed is what is not committed yet; `npm run test:quick -- main` takes all that is not on main.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePackages, root } from './ensure-dependencies.mjs'

ensurePackages()
const [since = 'HEAD'] = process.argv.slice(2)

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
}
const changed = [
  ...git('diff', '--name-only', since),
  ...git('ls-files', '--others', '--exclude-standard')
]
// The rules and the film reach every page. Their own tests, and those of the stores, are nearer.
const isBelow = changed.every(file => /^(src|tests)\/(film|links|\w+\/rules)\//.test(file))
const folders = isBelow ? ['--project', 'rules', '--project', 'film'] : []
// Nothing imports a file that is gone, so nothing tells what it reached.
const isGone = changed.some(file => !existsSync(join(root, file)))
const reach = isGone ? [] : ['--changed', since, '--passWithNoTests']

// What tries everything against everything is for `npm test`: most changes break something plainer first.
const sweeping = ['hostile', 'faults', 'storage-faults', 'random-storage-faults'].flatMap(name => [
  '--exclude',
  `**/${name}.test.ts`
])
const checks = [
  ['svelte-check', '--fail-on-warnings'],
  ['eslint', '--cache', '--cache-strategy', 'content', '--max-warnings', '0', '.'],
  [
    'vitest',
    'run',
    ...folders,
    ...reach,
    ...['--tags-filter', '!long', ...sweeping],
    ...['--reporter', 'dot']
  ]
]

const shell = process.platform === 'win32'
const started = Date.now()
const ends = await Promise.all(
  checks.map(
    ([command, ...args]) =>
      new Promise(resolve => {
        const said = []
        const child = spawn('npx', [command, ...args], { cwd: root, shell })
        child.stdout.on('data', text => said.push(text))
        child.stderr.on('data', text => said.push(text))
        child.on('close', code => {
          console.log(`\n— ${command}\n${Buffer.concat(said).toString().trim()}`)
          resolve(code)
        })
      })
  )
)
console.log(`\n${((Date.now() - started) / 1000).toFixed(1)} s`)
process.exit(ends.some(Boolean) ? 1 : 0)

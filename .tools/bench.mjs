// npm run bench: how fast counting and reading are. `-- load`, `-- interactions`, `-- groups`, `-- tabs` and
// `-- scale` run the other benchmarks; further arguments are passed on.
import { ensurePackages, run } from './ensure/dependencies.mjs'

const inBrowser = ['load', 'interactions', 'groups', 'tabs']
const [name = 'tally', ...args] = process.argv.slice(2)

ensurePackages()
if (name === 'tally') await run('node', ['tests/bench/tally.mjs', ...args])
else if (name === 'scale') await run('node', ['tests/scale/bench.mjs', ...args])
else if (inBrowser.includes(name)) {
  await run('npx', ['vite', 'build', '--logLevel', 'error'])
  await run('node', [`tests/bench/${name}.mjs`, ...args])
} else {
  const names = ['tally', ...inBrowser, 'scale'].join(', ')
  console.error(`There is no benchmark ${name}. There are: ${names}.`)
  process.exit(1)
}

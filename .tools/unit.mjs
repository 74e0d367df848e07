// npm run test:unit: the unit tests. Arguments behind `--` are passed to Vitest: a file, or `--watch`.
// Only the whole suite is measured for coverage.
import { ensurePackages, run } from './ensure/dependencies.mjs'

ensurePackages()
const args = process.argv.slice(2)
await run('npx', ['vitest', 'run', ...(args.length === 0 ? ['--coverage'] : []), ...args])

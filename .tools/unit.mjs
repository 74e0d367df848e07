// npm run test:unit: all unit tests, with the coverage that rules and stores must have. Behind `--` stands
// what `vitest run` takes; a part of the tests covers a part of the code, and is not measured.
import { ensurePackages, run } from './ensure-dependencies.mjs'

ensurePackages()
const { parseCLI } = await import('vitest/node')
const asked = process.argv.slice(2)
const { filter, options } = parseCLI(['vitest', 'run', ...asked])
const narrowing = ['testNamePattern', 'tagsFilter', 'project', 'changed', 'shard', 'exclude', 'dir']
const isWhole = filter.length === 0 && narrowing.every(name => options[name] === undefined)
await run('npx', ['vitest', 'run', ...(isWhole ? ['--coverage'] : []), ...asked])

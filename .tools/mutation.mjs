// npm run mutation: changes the code in thousands of ways and checks that a test fails each time.
// `-- group/rules links/text.ts` tries these folders and files of src only; a folder takes minutes, and
// results of unchanged code are reused.
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { root } from './ensure/dependencies.mjs'

const REPORTS = 'reports/mutation'

/** Folders with rules and state. Components and browser APIs are not tried. */
const withLogic = [
  'links',
  ...['quiz', 'vote', 'ticket', 'group'].flatMap(feature => inFolder(feature)),
  ...['app.ts', 'route.ts', 'backup', 'news', 'settings', 'sharing', 'shell', 'storage'].map(
    name => `app/${name}`
  ),
  'ui/input/keys.ts'
]

/** The entries of a folder, without words, barrel files and components. */
function inFolder(folder) {
  return readdirSync(`src/${folder}`)
    .filter(name => !/(words|index)\.ts$|\.svelte$/.test(name))
    .map(name => `${folder}/${name}`)
}

async function tryPath(path) {
  const [folder] = path.split('/')
  process.env.MUTATION_TESTS = folder === 'links' ? '**/*' : `${folder}/**/*`
  const results = await new Stryker({
    mutate: [`src/${path}${statSync(`src/${path}`).isDirectory() ? '/**/!(*words).ts' : ''}`],
    incremental: true,
    incrementalFile: `${REPORTS}/${path.replaceAll('/', '-')}.json`
  }).runMutationTest()
  const among = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length
  return { noticed: among('Killed', 'Timeout'), missed: among('Survived', 'NoCoverage') }
}

const share = ({ noticed, missed }) => `${((100 * noticed) / (noticed + missed)).toFixed(1)} %`

process.chdir(root)
mkdirSync(REPORTS, { recursive: true })
const asked = process.argv.slice(2)
const unknown = asked.filter(path => !existsSync(`src/${path}`))
if (unknown.length > 0) throw new Error(`There is no src/${unknown.join(', no src/')}.`)

const table = {}
const total = { noticed: 0, missed: 0 }
const paths = asked.length > 0 ? asked : withLogic
for (const path of paths) {
  const tried = await tryPath(path)
  // A file of types has no mutants.
  if (tried.noticed + tried.missed === 0) continue
  table[path] = { ...tried, share: share(tried) }
  total.noticed += tried.noticed
  total.missed += tried.missed
}
console.table({ ...table, total: { ...total, share: share(total) } })

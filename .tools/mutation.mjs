// npm run mutation: changes the code in thousands of ways, and sees whether a test fails each time.
// `-- group/rules links/text.ts` does so in these folders and files of src; a room takes minutes, and
// what has not changed since is not tried again.
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { root } from './ensure-dependencies.mjs'

const REPORTS = 'reports/mutation'

/** All that reckons. What draws, and what is the browser itself, is not tried. */
const reckoning = [
  'links',
  ...['quiz', 'vote', 'ticket', 'group'].flatMap(feature => inFolder(feature)),
  ...['app.ts', 'route.ts', 'backup', 'news', 'settings', 'sharing', 'shell', 'storage'].map(
    name => `app/${name}`
  ),
  'ui/input/keys.ts'
]

/** All that stands directly in a folder and has code of its own to try, but for words. */
function inFolder(folder) {
  return readdirSync(`src/${folder}`)
    .filter(name => !/(words|index)\.ts$|\.svelte$/.test(name))
    .map(name => `${folder}/${name}`)
}

async function tryRoom(room) {
  const [house] = room.split('/')
  process.env.MUTATION_TESTS = house === 'links' ? '**/*' : `${house}/**/*`
  const results = await new Stryker({
    mutate: [`src/${room}${statSync(`src/${room}`).isDirectory() ? '/**/!(*words).ts' : ''}`],
    incremental: true,
    incrementalFile: `${REPORTS}/${room.replaceAll('/', '-')}.json`
  }).runMutationTest()
  const among = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length
  return { noticed: among('Killed', 'Timeout'), missed: among('Survived', 'NoCoverage') }
}

const share = ({ noticed, missed }) => `${((100 * noticed) / (noticed + missed)).toFixed(1)} %`

process.chdir(root)
mkdirSync(REPORTS, { recursive: true })
const asked = process.argv.slice(2)
const unknown = asked.filter(room => !existsSync(`src/${room}`))
if (unknown.length > 0) throw new Error(`There is no src/${unknown.join(', no src/')}.`)

const table = {}
const total = { noticed: 0, missed: 0 }
const rooms = asked.length > 0 ? asked : reckoning
for (const room of rooms) {
  const tried = await tryRoom(room)
  // Types alone cannot be changed in such a way.
  if (tried.noticed + tried.missed === 0) continue
  table[room] = { ...tried, share: share(tried) }
  total.noticed += tried.noticed
  total.missed += tried.missed
}
console.table({ ...table, total: { ...total, share: share(total) } })

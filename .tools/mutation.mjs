// npm run mutation: changes the code in thousands of ways, and sees whether a test fails each time.
// `-- stores/party core/text.ts` does so in these folders and files of src; a room takes minutes, and
// what has not changed since is not tried again.
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { root } from './ensure-dependencies.mjs'

const REPORTS = 'reports/mutation'

/** Which tests have to notice what is changed in a house of src: those that draw no page. */
const testsOf = {
  core: '{core,stores}/**/*',
  stores: 'stores/**/*',
  pages: 'pages/everywhere/sentences',
  ui: 'ui/**/*'
}

/** Of the house of pages and that of ui, what reckons and draws nothing. */
const withoutDrawing = [
  'pages/invite',
  'pages/party',
  'pages/shared',
  'ui/charts',
  'ui/input/keys.ts'
]

/** All that stands directly in a house: its rooms, and the files of none. */
function inHouse(house) {
  return readdirSync(`src/${house}`).map(name => `${house}/${name}`)
}

async function tryRoom(room) {
  const [house] = room.split('/')
  process.env.MUTATION_TESTS = testsOf[house]
  const results = await new Stryker({
    mutate: [`src/${room}${statSync(`src/${room}`).isDirectory() ? '/**/*.ts' : ''}`],
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
const rooms =
  asked.length > 0 ? asked : [...inHouse('core'), ...inHouse('stores'), ...withoutDrawing]
for (const room of rooms) {
  const tried = await tryRoom(room)
  // Types alone cannot be changed in such a way.
  if (tried.noticed + tried.missed === 0) continue
  table[room] = { ...tried, share: share(tried) }
  total.noticed += tried.noticed
  total.missed += tried.missed
}
console.table({ ...table, total: { ...total, share: share(total) } })

// npm run mutation: changes the code in thousands of ways, and sees whether a test fails each time.
// `-- stores/party core/link` does so in these folders of src; one takes minutes, and what has not
// changed since is not tried again.
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { root } from './ensure-dependencies.mjs'

const REPORTS = 'reports/mutation'
const CAUGHT = ['Killed', 'Timeout']
const THROUGH = ['Survived', 'NoCoverage']

process.chdir(root)
mkdirSync(REPORTS, { recursive: true })

/** Which tests are to catch what is changed in a room of src. */
const testsOf = { core: 'core', stores: 'stores', pages: 'pages', ui: 'pages' }

function roomsIn(house) {
  const folders = readdirSync(`src/${house}`, { withFileTypes: true })
  return folders.filter(each => each.isDirectory()).map(({ name }) => `${house}/${name}`)
}

async function tryRoom(room) {
  const [house] = room.split('/')
  process.env.MUTATION_TESTS = testsOf[house]
  const results = await new Stryker({
    mutate: [`src/${room}${room.endsWith('.ts') ? '' : '/**/*.ts'}`],
    incremental: true,
    incrementalFile: `${REPORTS}/${room.replaceAll('/', '-')}.json`
  }).runMutationTest()
  const among = statuses => results.filter(({ status }) => statuses.includes(status)).length
  return { room, caught: among(CAUGHT), through: among(THROUGH) }
}

const share = ({ caught, through }) => `${((100 * caught) / (caught + through)).toFixed(1)} %`

const asked = process.argv.slice(2)
const rooms = asked.length > 0 ? asked : [...roomsIn('core'), 'core/text.ts', 'core/random.ts', ...roomsIn('stores')]
const unknown = rooms.filter(room => !existsSync(`src/${room}`))
if (unknown.length > 0) throw new Error(`There is no src/${unknown.join(', no src/')}.`)

const done = []
for (const room of rooms) done.push(await tryRoom(room))
console.table(Object.fromEntries(done.map(each => [each.room, { ...each, share: share(each) }])))

// How long a count takes, and the reading of a file, and how that grows. Run by `npm run bench`.
import { bundled, random } from './bundled.mjs'
import { benchReading } from './reading.mjs'

const { tally } = await bundled('src/group/rules/tally/index.ts')

const CANDIDATES = Array.from({ length: 14 }, (_, number) => `storyline-${number}`)
const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const RUNS = 5
/** Each four times the one before: what is linear takes four times as long. */
const LINES = [1_000, 4_000, 16_000, 64_000, 256_000, 1_024_000]

/** Three to six favourites near a common taste, a tie now and then: what people cast. */
function shortlist() {
  const taste = CANDIDATES.map((name, place) => ({ name, at: place + 6 * random() }))
  taste.sort((a, b) => a.at - b.at)
  const ranking = []
  for (const { name } of taste.slice(0, 3 + Math.floor(4 * random()))) {
    if (ranking.length > 0 && random() < 0.15) ranking.at(-1).push(name)
    else ranking.push([name])
  }
  return { ranking, count: 1 }
}

/** All candidates in an order of pure chance: hardly two ballots are the same. */
function shuffled() {
  const names = [...CANDIDATES]
  for (let place = names.length - 1; place > 0; place -= 1) {
    const other = Math.floor((place + 1) * random())
    ;[names[place], names[other]] = [names[other], names[place]]
  }
  return { ranking: names.map(name => [name]), count: 1 }
}

function milliseconds(ballots) {
  const start = performance.now()
  tally(ballots, CANDIDATES)
  return performance.now() - start
}

for (const [kind, cast] of Object.entries({ shortlists: shortlist, 'all different': shuffled })) {
  const all = Array.from({ length: SIZES.at(-1) }, cast)
  const sets = SIZES.map(size => all.slice(0, size))
  console.log(`\n${CANDIDATES.length} candidates, ${kind}`)
  console.log('   ballots  first ms  fastest ms  for ten times the ballots')
  let before = null
  for (const ballots of sets) {
    const times = Array.from({ length: RUNS }, () => milliseconds(ballots))
    const time = Math.min(...times)
    const growth = before === null ? '' : `${(time / before).toFixed(1)} × the time`
    before = time
    console.log(
      [String(ballots.length).padStart(10), times[0].toFixed(1).padStart(9)].join(' '),
      time.toFixed(1).padStart(11),
      ` ${growth}`
    )
  }
}

benchReading(LINES)

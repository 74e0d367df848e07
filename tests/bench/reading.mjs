// How long it takes to read a file of ballots, how that grows, and what memory is kept by the people in it.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { bundled, random } from './bundled.mjs'

// What is kept is told only after what is not was collected.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

const { BallotReader } = await bundled('src/group/rules/import/index.ts')
const { encodeResult } = await bundled('src/links/index.ts')
const { film } = await bundled('src/film/index.ts')

const IDS = film.storylines.map(({ id }) => id)
/** A file's stream hands over pieces of this size. */
const PIECE = 65_536
/** Encoding a million different links takes longer than all that is measured. */
const DIFFERENT_LINKS = 64_000

function ranking() {
  const taste = IDS.map((id, place) => ({ id, at: place + 6 * random() }))
  taste.sort((a, b) => a.at - b.at)
  return taste.slice(0, 3 + Math.floor(4 * random())).map(({ id }) => id)
}

/** Different rankings, as many as people cast of three to six favourites. */
const rankings = Array.from({ length: 20_000 }, ranking)
const cast = () => rankings[Math.floor(rankings.length * random())]
const links = []

function link(place) {
  const at = place % DIFFERENT_LINKS
  links[at] ??= encodeResult(
    { name: `Guest ${at}`, ballot: { ranking: cast().map(id => [id]) } },
    film
  )
  return `20:15 Guest: https://encore.example/#/r/${links[at]}`
}

const named = place => `Voter ${place},${cast().join(' > ')},1`
const nameless = () => `,${cast().join(' > ')},1`
const kinds = {
  named,
  // The second half replaces the first.
  'named twice': (place, of) => named(place % Math.ceil(of / 2)),
  'named, not ASCII': place => `Анна Ёлкина ${place},${cast().join(' > ')},1`,
  nameless,
  links: link,
  mix: (place, of) => [named, nameless, link][place % 3](place, of)
}

function* piecesOf(line, size) {
  let text = ''
  for (let place = 0; place < size; place++) {
    text += `${line(place, size)}\n`
    if (text.length < PIECE) continue
    yield text
    text = ''
  }
  yield text
}

function memory() {
  collect()
  return process.memoryUsage().heapUsed
}

/** Only reading is timed, not the writing of the lines. */
function readingOf(line, size) {
  const before = memory()
  const reader = new BallotReader(film)
  let time = 0
  for (const piece of piecesOf(line, size)) {
    // A string that was put together is laid out when it is first looked into.
    piece.charCodeAt(0)
    const start = performance.now()
    reader.push(piece)
    time += performance.now() - start
  }
  const kept = memory() - before
  const start = performance.now()
  const file = reader.finish()
  return { time: time + performance.now() - start, kept, file }
}

export function benchReading(sizes) {
  for (const [kind, line] of Object.entries(kinds)) {
    console.log(`\nreading lines, ${kind}`)
    console.log('     lines         ms  for four times the lines  MB kept for 100,000 lines')
    let before = null
    readingOf(line, 1_000)
    for (const size of sizes) {
      const { time, kept } = readingOf(line, size)
      const growth = before === null ? '' : `${(time / before).toFixed(1)} × the time`
      before = time
      const megabytes = ((kept / size) * 0.1).toFixed(1)
      console.log(
        [String(size).padStart(10), time.toFixed(1).padStart(10)].join(' '),
        growth.padStart(25),
        megabytes.padStart(26)
      )
    }
  }
}

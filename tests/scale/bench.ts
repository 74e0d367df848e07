import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { film } from '../../src/film/index.ts'
import { randomNumbers } from './cast.ts'

const IDS = film.storylines.map(({ id }) => id)
/** Rankings as people cast them: many cast the same. */
const DIFFERENT = 200_000
/** Of a hundred ballots, so many are by somebody who voted before. */
const AGAIN = 10

/**
 * Writes ballots as a site would export them, in the order of their time, and beside it the same as our
 * own reader takes them: the first file is for the engine, the second for the reader.
 */
export async function writeLines(forEngine: string, forReader: string, lines: number) {
  const random = randomNumbers()
  const ranking = () => {
    const taste = IDS.map((id, place) => ({ id, at: place + random(12_000) / 1_000 }))
    taste.sort((one, other) => one.at - other.at)
    return taste.slice(0, 3 + random(5)).map(({ id }) => id)
  }
  const rankings = Array.from({ length: DIFFERENT }, () => ranking().join(' > '))
  const files = [forEngine, forReader].map(file => createWriteStream(file))
  let texts = ['line,voter,cast_at,ranking\n', 'name,ranking,ballots\n']
  for (let line = 1; line <= lines; line++) {
    const voter = random(100) < AGAIN ? random(line) : line
    const cast = random(1_000) === 0 ? 'duett' : String(rankings[random(DIFFERENT)])
    texts[0] += `${line},v${voter},${line},${cast}\n`
    texts[1] += `v${voter},${cast},1\n`
    if (line % 10_000 > 0) continue
    await Promise.all(files.map((file, at) => file.write(texts[at]) || once(file, 'drain')))
    texts = ['', '']
  }
  await Promise.all(files.map((file, at) => once(file.end(texts[at]), 'close')))
}

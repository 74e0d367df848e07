import { describe, expect, test } from 'vitest'
import { countElection } from '../../../../src/group/rules/election/count.ts'
import { BallotReader } from '../../../../src/group/rules/import/reader.ts'
import { encodeResult } from '../../../../src/links/index.ts'
import { film } from '../../../../src/film/index.ts'

const numbers = film.storylines.map(({ number }) => number)
const ids = film.storylines.map(({ id }) => id)

function ranking(place: number): string {
  const first = place % numbers.length
  return `${String(numbers[first])} > ${String(numbers[(first + 1 + (place % 5)) % 14])}`
}

const links: string[] = []
function link(place: number): string {
  const ballot = { ranking: [[ids[place % ids.length] ?? '']] }
  return (links[place] ??=
    `Guest: https://encore.test/#/r/${encodeResult({ name: `Guest ${place}`, ballot }, film)}`)
}
const named = (place: number) => `Voter ${place},${ranking(place)},1`
const nameless = (place: number) => `,${ranking(place)},1`
const other = (place: number) => `Избиратель ${place},${ranking(place)}`

const kinds: [kind: string, line: (place: number) => string][] = [
  ['named people', named],
  ['named people of another script', other],
  ['one person again and again', place => `Ana,${ranking(place)}`],
  ['nameless lines', nameless],
  ['links', link],
  ['names and nameless lines', place => (place % 2 ? named : nameless)(place)],
  ['names and links', place => (place % 2 ? named : link)(place)],
  ['nameless lines and links', place => (place % 2 ? nameless : link)(place)],
  ['all of them', place => ([named, nameless, link, other][place % 4] ?? named)(place)],
  ['write-ins', place => `Voter ${place},write-in:Idea ${place}`],
  ['what cannot be read', place => `"x${place};,"",`]
]

function read(text: string) {
  const reader = new BallotReader(film)
  for (let start = 0; start < text.length; start += 65_536) {
    reader.push(text.slice(start, start + 65_536))
  }
  return reader.finish()
}

describe('time grows with the lines, not with their square', { tags: 'long' }, () => {
  test.each(kinds)('of %s', (_, line) => {
    const text = (lines: number) =>
      Array.from({ length: lines }, (_, place) => line(place)).join('\n')
    // Of the processor, not of the clock: others may be at work beside it.
    const quickest = (text: string, runs: number) =>
      Math.min(
        ...Array.from({ length: runs }, () => {
          const before = process.cpuUsage()
          read(text)
          return process.cpuUsage(before).user / 1_000
        })
      )
    const [few, many] = [text(2_000), text(32_000)]
    read(few)
    // Sixteen times the lines: their square would be 256 times the time.
    expect(quickest(many, 2)).toBeLessThan(64 * Math.max(quickest(few, 5), 2))
  })

  test('a million named lines, half of which replace others, are read, kept and counted', () => {
    const half = 500_000
    const reader = new BallotReader(film)
    for (const at of ['9 > 6', '6']) {
      for (let start = 0; start < half; start += 10_000) {
        const lines = Array.from({ length: 10_000 }, (_, i) => `Voter ${start + i},${at},1\n`)
        reader.push(lines.join(''))
      }
    }
    const file = reader.finish()
    expect(file).toMatchObject({
      people: [],
      folded: '6,500000\n',
      ballots: half,
      known: 0,
      replaced: half
    })
    expect(countElection([], [file.folded], film).tally.ballots).toBe(half)
  })
})

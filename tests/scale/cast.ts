import { film } from '../../src/film/index.ts'
import { short } from '../world/hostile.ts'

/** A ballot as a site wrote it down. */
export interface CastLine {
  line: number
  voter: string
  castAt: number | null
  ranking: string
}

/** The same numbers in every run (Marsaglia's xorshift, 2003). */
export function randomNumbers(seed = 2463534242): (below: number) => number {
  let state = seed
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** Not to be read as a ranking, each for another reason. */
const wrong = [
  'duett',
  '> >',
  'duet > = 2',
  '= 9',
  '9 > Duet',
  'write-in:one > write-in:two',
  'write-in',
  '15',
  '0',
  "'; DROP TABLE ballot_lines; --",
  '"; DROP VIEW party_table; --',
  'duet; children',
  'duet, children',
  '=HYPERLINK("//x.test")',
  'NULL',
  '#/r/nothing',
  Array.from({ length: 40 }, () => '9').join(' = '),
  Array.from({ length: 300 }, (_, at) => at).join('>')
]
const own = [
  ...short.map(([, text]) => text.replace(/[>=]/g, sign => (sign === '>' ? '%3e' : '%3D'))),
  "'; DROP TABLE ballot_lines; --",
  'Luke opens a bar',
  'luke  opens a\u00a0bar',
  'a, b; c\td "e"',
  'over\ntwo lines',
  'escaped%0Aline%09tab%0d',
  '50%25 more, 25%2525, %41 %2C%2c%253B %',
  '@formula',
  'Кассі та Люк 🎸'
]
const hostileVoters = [
  "Robert'); DROP TABLE ballot_lines; --",
  '=1+1',
  'Ana, the first',
  'Ben;Ben',
  'two\nlines',
  'say "hi"',
  'user#1234',
  'tab\there',
  '%41na',
  'Ålesund',
  'NULL ',
  '__proto__'
]

/**
 * Ballots as careless and hostile people cast them: again and again, at the same time, in all
 * spellings, wrong ones among them.
 */
export function* castLines(lines: number, voters: number): Iterable<CastLine> {
  const random = randomNumbers()
  const oneOf = <T>(all: readonly T[]) => all[random(all.length)] as T
  const spellings = film.storylines.map(({ number, id, title, formerTitles = [] }) => [
    String(number),
    id,
    title,
    ...formerTitles,
    id.toUpperCase(),
    ` ${title.toLowerCase().replaceAll(' ', ' \u00a0 ')}\t`,
    title.replaceAll('’', "'"),
    title.replaceAll('’', '`').toUpperCase(),
    id.replaceAll('-', '–')
  ])
  function ranking(): string {
    const items = spellings.map(all => ({ text: oneOf(all), at: random(1000) }))
    if (random(5) === 0) items.push({ text: `Write-In: ${oneOf(own)}`, at: random(300) })
    items.sort((one, other) => one.at - other.at)
    const [first, ...rest] = items.slice(0, 1 + random(random(9) === 0 ? 14 : 3))
    const parts = rest.map(({ text }) => oneOf([' > ', '>', '>', ' = ', '=', ' > > ', '>>']) + text)
    return [oneOf(['', '', '', '> ']), first?.text, ...parts, oneOf(['', '', '', ' >'])].join('')
  }
  const voter = () => {
    if (random(10) === 0) return oneOf(['', '  '])
    const at = random(voters)
    return hostileVoters[at] ?? `voter ${at}`
  }
  for (let line = 1; line <= lines; line++) {
    yield {
      line,
      voter: voter(),
      castAt: random(20) === 0 ? null : random(200),
      ranking: oneOf([ranking, ranking, ranking, () => oneOf(wrong), () => oneOf(['', ' '])])()
    }
  }
}

/** As a row of the file that the engine loads. */
export function csvRow({ line, voter, castAt, ranking }: CastLine): string {
  const text = (field: string) => `"${field.replaceAll('"', '""')}"`
  return `${line},${text(voter)},${castAt ?? 'NULL'},${text(ranking)}\n`
}

export const CSV_HEADER = 'line,voter,cast_at,ranking\n'

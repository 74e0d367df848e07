import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quoted } from '../../src/group/rules/import/table/line-fields.ts'
import { BallotReader, HEADER } from '../../src/group/rules/import/index.ts'
import { countElection } from '../../src/group/rules/election/count.ts'
import { summarise } from '../../src/group/rules/election/summary.ts'
import { film } from '../../src/film/index.ts'
import { castLines, csvRow, CSV_HEADER, type CastLine } from './cast.ts'
import { fold, foldSql, isInstalled, openEngine, type Engine } from './engine.ts'
import { withFilm } from './film-sql.ts'

const LINES = 20_000
const VOTERS = 6_000
const example = new URL('example.csv', import.meta.url)
const titleOf = (id: string) => String(film.storylines.find(one => one.id === id)?.title)

function read(text: string) {
  const reader = new BallotReader(film)
  reader.push(text)
  return reader.finish()
}

/** The same lines as our own reader takes them: in the order of their time, one a line. */
function readByCore(cast: readonly CastLine[]) {
  const inTime = cast.toSorted(
    (one, other) => (one.castAt ?? -1) - (other.castAt ?? -1) || one.line - other.line
  )
  const flat = (text: string) => quoted(text.replace(/\s/g, ' '))
  const lines = inTime.map(({ voter, ranking }) => `${flat(voter)},${flat(ranking)},1\n`)
  return read(`${HEADER}\n${lines.join('')}`)
}

test('the SQL calls nothing but what every engine has, or is given in one line', () => {
  const sql = readFileSync(foldSql, 'utf8').replace(/--.*|'[^']*'/g, '')
  const called = new Set(Array.from(sql.matchAll(/([A-Za-z_]+)\(/g), ([, name]) => name))
  expect([...called].sort()).toEqual(
    'COALESCE COUNT LENGTH LOWER MAX MIN REPLACE ROW_NUMBER SUBSTR TRIM chr split_part'.split(' ')
  )
  expect(sql).not.toMatch(/\b(WITH|LATERAL|UNNEST|QUALIFY|FILTER|USING|VALUES|LIMIT|CAST)\b|::/i)
})

test('a film may have a quote in a title, and the SQL a place for everything', () => {
  const [first, ...rest] = film.storylines
  const quote = { ...film, storylines: [{ ...first, title: "It's on" }, ...rest] } as typeof film
  const sql = readFileSync(foldSql, 'utf8')
  expect(withFilm(sql, quote)).toContain(
    "SELECT 'it' || chr(39) || 's on' AS name, '1' AS storyline"
  )
  expect(() => withFilm('SELECT 1', film)).toThrow('There is no place for places.')
})

describe.skipIf(!isInstalled())('ballots that an engine folds', () => {
  let engine: Engine
  let folder: string
  beforeAll(async () => {
    engine = await openEngine()
    folder = mkdtempSync(join(tmpdir(), 'encore-scale-'))
  })
  afterAll(() => {
    engine.close()
    rmSync(folder, { recursive: true })
  })

  async function folded(text: string, castAt?: string) {
    const file = join(folder, 'lines.csv')
    writeFileSync(file, text)
    await engine.run('DROP TABLE IF EXISTS ballot_lines')
    await fold(engine, file, castAt)
    const rows = await engine.rows('FROM party_table ORDER BY ranking')
    const report = await engine.rows('FROM line_report ORDER BY outcome')
    return { rows, report: report as [string, number, number][] }
  }

  test('are those that the group page counts, row by row, and in all figures', async () => {
    const cast = [...castLines(LINES, VOTERS)]
    const { rows, report } = await folded(CSV_HEADER + cast.map(csvRow).join(''))
    const own = readByCore(cast)

    const table = rows.map(([, ranking, ballots]) => `${quoted(String(ranking))},${ballots}`)
    expect(table.toSorted()).toEqual(own.folded.trimEnd().split('\n').toSorted())

    const byOutcome = (start: string) =>
      report.flatMap(([outcome, lines]) => (outcome.startsWith(start) ? lines : []))
    const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0)
    expect(sum(byOutcome(''))).toBe(LINES)
    expect(sum(byOutcome('counted'))).toBe(own.ballots)
    expect(sum(byOutcome('replaced'))).toBe(own.known + own.replaced)
    // A link that is none is refused as one.
    const refused = own.unread.lines + sum(Object.values(own.refused))
    expect(sum(byOutcome('refused'))).toBe(refused)
    expect(byOutcome('refused')).toHaveLength(3)
    expect(Math.min(...report.map(([, lines]) => lines))).toBeGreaterThan(100)

    const page = read(`${HEADER}\n${table.map(line => `,${line}\n`).join('')}`)
    expect(page).toMatchObject({ people: [], ballots: own.ballots, unread: { lines: 0 } })
    expect(countElection([], [page.folded], film)).toEqual(countElection([], [own.folded], film))
  })

  test('know a title whatever its apostrophes, and close up places with nothing in them', async () => {
    const lines = [
      "1,,1,cassie's big break > duet",
      '2,,1,CASSIE‘S BIG BREAK > > duet >',
      '3,,1,> Cassie`s Big Break > 9',
      '4,,1,big‑break >> duet',
      '5,,1,>',
      '6,,1,duet > = 2'
    ]
    const { rows, report } = await folded(CSV_HEADER + lines.join('\n'))
    expect(rows).toEqual([['', '2>9', 4]])
    expect(report).toEqual([
      ['counted', 4, 1],
      ['refused: a place with nothing in it', 2, 5]
    ])
    const page = read(`name,ranking\n${lines.map(line => `,${line.slice(5)}\n`).join('')}`)
    expect(page).toMatchObject({ folded: '2>9,4\n', ballots: 4, unread: { lines: 2, first: 6 } })
  })

  test('know a title with accents, as in other languages, in capitals too', async () => {
    const lines = ['1,,1,A dúo > 2', '2,,1,A DÚO > 2', '3,,1,duet > 2', '4,,1,A duo > 2']
    const storylines = film.storylines.map(each => ({
      ...each,
      formerTitles: each.id === 'duet' ? ['A dúo'] : []
    }))
    await folded(CSV_HEADER + lines.join('\n'))
    await engine.run(withFilm(readFileSync(foldSql, 'utf8'), { ...film, storylines }))
    expect(await engine.rows('FROM party_table')).toEqual([['', '9>2', 3]])
  })

  test('hold apart, and say, what SQL does not fold', async () => {
    const lines = [
      '1,Ana,1,９',
      '2,ana,1,duet',
      '3,Ben,1,du\u00adet',
      '4,,1,write-in:Luke opens a bar',
      '5,,1,write-in:luke OPENS a bar'
    ]
    const { rows, report } = await folded(CSV_HEADER + lines.join('\n'))
    expect(rows).toEqual([
      ['', '9', 1],
      ['', 'write-in:Luke opens a bar', 1],
      ['', 'write-in:luke OPENS a bar', 1]
    ])
    expect(report).toEqual([
      ['counted', 3, 2],
      ['refused: an unknown storyline', 2, 1]
    ])
    const page = read(rows.map(([, ranking, ballots]) => `,${ranking},${ballots}\n`).join(''))
    expect(Object.values(countElection([], [page.folded], film).writeIns)).toHaveLength(1)
  })

  test('of the hundred lines of the example lead to its headliner, whatever parts the columns', async () => {
    const { rows, report } = await folded(readFileSync(example, 'utf8'), 'TIMESTAMP')
    expect(report).toEqual([
      ['counted', 50, 2],
      ['refused: a storyline ranked twice', 1, 33],
      ['refused: an unknown storyline', 1, 64],
      ['replaced by a newer ballot of the same voter', 48, 1]
    ])
    const table = [['name', 'ranking', 'ballots'], ...rows]
    // As engines write it: bare, parted by tabs, and all in quotes.
    for (const [separator, quote] of [
      [',', ''],
      ['\t', ''],
      [',', '"']
    ] as const) {
      const line = (row: readonly unknown[]) =>
        row.map(field => `${quote}${String(field)}${quote}`).join(separator)
      const { ballots, folded: text } = read(table.map(line).join('\n'))
      const summary = summarise(countElection([], [text], film), titleOf)
      expect(ballots).toBe(50)
      expect(summary.headline).toMatchObject({ kind: 'condorcet', winners: ['Duet'] })
    }
  })
})

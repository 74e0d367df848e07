import { spawn } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gather, reportOf, saidOf, summaryOf, tableOf } from '../../.tools/count/election.ts'
import { BallotReader } from '../../src/group/rules/import/index.ts'
import { film } from '../../src/film/index.ts'

function read(text: string) {
  const reader = new BallotReader(film)
  reader.push(text)
  return reader.finish()
}

const few = 'name,ranking\nAna,duet > children\nBen,children\nCem,duet\n'
const report = (text: string, withPairs = false) =>
  reportOf(summaryOf(gather([read(text)])), withPairs)

describe('the result in a terminal', () => {
  test('has the headliner, the reason, the places, the rounds and the other rules', () => {
    expect(report(few)).toBe(`3 votes
The winner: Duet
It beats every other sequel one to one. And Baby Makes Three came closest, 2–1.

1. Duet
2. And Baby Makes Three

Step by step
────────────
Sequel                Step 1  Step 2
Duet                       2       2
And Baby Makes Three       1       1
Votes set aside            0       0

Other ways to count
───────────────────
One to one                      Duet
Best results overall (Schulze)  Duet
Last one out                    Duet
Points (Borda)                  Duet
However you count, it comes out the same.

One more vote for And Baby Makes Three, and it could have gone the other way.`)
  })

  test('has every pair on request', () => {
    expect(report(few, true)).toContain(
      '\n\nEvery pair\n──────────\nDuet 2, And Baby Makes Three 1\n\n'
    )
    expect(report('duet\n', true)).not.toContain('Every pair')
  })

  test.each([
    ['duet\n', 'One vote\nThe winner: Duet\nIt’s the only one anybody picked.'],
    ['duet\nchildren\n', 'A tie: And Baby Makes Three and Duet\nA dead heat: argue it out.'],
    [
      ',1 > 2 > 3,4\n,2 > 3 > 1,3\n,3 > 1 > 2,2\n',
      'The Homecoming\nNo sequel beat all the others, so the one with the best results overall wins.'
    ],
    [
      ',1 > 2,2\n,2 > 1,2\n,1 = 2,1\n,2,1\n,1,1\n,1 = 3,1\n,2 > 1,1\n',
      'Cassie’s Big Break did just as well, but on fewer lists, so this one wins.'
    ],
    [',,3\n', 'Nobody’s ranked anything yet.'],
    [
      Array.from({ length: 70 }, (_, at) => `,write-in:idea ${at},${at < 60 ? 2 : 1}\n`).join(''),
      'Too many of your own ideas to count them all. We left out the 10 least picked.'
    ]
  ])('equals the result on the page: %#', (text, said) => {
    expect(report(text)).toContain(said)
  })
})

test('the report of a file equals that of the group page, with line numbers', () => {
  expect(
    saidOf('a.csv', read(`${few}ana,big-break\nBen,children\n,duet\nhello\n#/r/r1E\n`))
  ).toEqual([
    'a.csv: Added 3.',
    'Added one unnamed vote from a.csv.',
    '1 was in the file twice. We counted it once.',
    'Same name twice in the file, so only the later vote counts: 1.',
    'Line 8 had no link and no vote.',
    '  8: hello',
    'Part of 1 link is missing.'
  ])
  expect(saidOf('b.csv', read('hello\n,duet,5000\nyou\n#/r/r1E\n#/r/r1F\n'))).toEqual([
    'Added 5,000 unnamed votes from b.csv.',
    '2 lines had no link and no vote. The first is line 1.',
    '  1: hello',
    '  3: you',
    'Parts of 2 links are missing.'
  ])
  expect(saidOf('c.csv', read(''))).toEqual(['There’s no vote in c.csv.'])
})

test('a voter in several files: the later ballot counts', () => {
  const files = ['Ana,duet\nBen,2\n,9,3\n', 'ANA,children\nben,big-break\n'].map(read)
  const gathered = gather(files)
  expect(gathered).toMatchObject({ ballots: 5, known: 1, replaced: 1 })
  expect(tableOf(gathered)).toBe('name,ranking,ballots\n,9,3\n,2,1\n,6,1\n')
})

test('the written table gives the same count', () => {
  const text = `${few},"write-in:a, b > c",4\n,9>2,2\n,duet = 2,1\n,2=9,1\n`
  const gathered = gather([read(text)])
  const again = gather([read(tableOf(gathered))])
  expect(again.ballots).toBe(gathered.ballots)
  expect(summaryOf(again)).toEqual(summaryOf(gathered))
})

describe('npm run count', { tags: 'long' }, () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'encore-count-test-'))
    mkdirSync(join(folder, 'ballots', 'more'), { recursive: true })
    writeFileSync(join(folder, 'ballots', 'b.csv'), few)
    writeFileSync(join(folder, 'ballots', '.hidden'), 'Zoe,old-wounds\n')
    writeFileSync(
      join(folder, 'ballots', 'more', 'a\u001b[31m.txt'),
      '\xef\xbb\xbfDora;duet\nnope\n',
      'latin1'
    )
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  function count(
    args: string[],
    input = ''
  ): Promise<{ code: number | null; out: string; said: string }> {
    const script = fileURLToPath(new URL('../../.tools/count/files.mjs', import.meta.url))
    return new Promise(done => {
      // Without npm in the PATH, nothing can be installed.
      const env = { ...process.env, PATH: '' }
      const child = spawn(process.execPath, [script, ...args], { cwd: folder, env })
      let [out, said] = ['', '']
      child.stdout.on('data', piece => (out += String(piece)))
      child.stderr.on('data', piece => (said += String(piece)))
      child.on('close', code => {
        done({ code, out, said })
      })
      child.stdin.end(input)
    })
  }

  test('reads files, folders and standard input, and sets the exit code', async () => {
    const [inFolder, asTable, twice, missing, nothing, wrong, both, encoding, help] =
      await Promise.all([
        count(['--json', 'ballots']),
        count(['--csv'], few),
        count(['ballots/b.csv', 'ballots/../ballots/b.csv']),
        count(['ballots/b.csv', 'missing.csv']),
        count([], 'hello\n'),
        count(['--nope']),
        count(['--json', '--csv', 'ballots']),
        count(['--encoding', 'runes', 'ballots']),
        count(['--help'])
      ])
    expect(inFolder.code).toBe(0)
    expect(JSON.parse(inFolder.out)).toMatchObject({
      ballots: 4,
      headline: { kind: 'condorcet', winners: ['Duet'] },
      files: [
        { name: 'b.csv', people: 3, ballots: 0, unread: { lines: 0 } },
        { name: 'a[31m.txt', people: 1, ballots: 0, unread: { lines: 1 }, encoding: 'utf-8' }
      ]
    })
    expect(inFolder.said).toBe(
      'b.csv: Added 3.\na[31m.txt: Added 1.\nLine 2 had no link and no vote.\n  2: nope\n'
    )
    expect(asTable).toEqual({
      code: 0,
      out: 'name,ranking,ballots\n,6,1\n,9,1\n,9>6,1\n',
      said: 'standard input: Added 3.\n'
    })
    expect(twice).toMatchObject({ code: 0, said: 'b.csv: Added 3.\n' })
    expect(missing).toMatchObject({ code: 1, out: '' })
    expect(missing.said).toContain('missing.csv could not be read, so nothing was counted')
    expect(nothing).toMatchObject({ code: 1, out: 'Nobody’s ranked anything yet.\n' })
    expect(wrong).toMatchObject({ code: 2, out: '' })
    expect(both).toMatchObject({ code: 2, out: '' })
    expect(encoding).toMatchObject({ code: 2, out: '' })
    expect(help.code).toBe(0)
    expect(help.out).toContain('npm run --silent count -- [options] FILE…')
  })
})

import { describe, expect, test } from 'vitest'
import { BallotReader } from '../../../../../src/group/rules/import/reader.ts'
import { encodeParty, encodeResult } from '../../../../../src/links/index.ts'
import { film } from '../../../../../src/film/index.ts'

const ballot = { ranking: [['duet']] }
const names = Array.from({ length: 400 }, (_, at) => `Guest ${at}`)
const links = names.map(name => `https://encore.test/#/r/${encodeResult({ name, ballot }, film)}`)

function read(text: string, size = 65_536) {
  const reader = new BallotReader(film)
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size))
  return reader.finish()
}

const found = (text: string, size?: number) => read(text, size).people.map(({ name }) => name)

describe('a line that is too long to be held', () => {
  const chat = JSON.stringify(
    links.map((link, at) => ({
      id: at,
      text: `Mine:\n${link}`,
      padding: 'lorem ipsum '.repeat(40)
    }))
  )

  test('gives up every link in it, wherever it is cut', () => {
    expect(chat.length).toBeGreaterThan(200_000)
    for (const size of [1_000, 65_536, chat.length]) {
      expect(read(chat, size)).toMatchObject({ refused: {}, unread: { lines: 0 }, known: 0 })
      expect(found(chat, size)).toEqual(names)
    }
    expect(found(`Zoe,duet\n${chat}\nAda,duet`)).toEqual(['Zoe', ...names, 'Ada'])
    expect(found(`${chat}\r\nAda;duet`)).toEqual([...names, 'Ada'])
  })

  test('holds links that are parted by spaces only', () => {
    const text = links.join(` ${'word '.repeat(100)}`)
    expect(found(text)).toEqual(names)
    expect(read(text).refused).toEqual({})
    const bare = links.map(link => link.slice(link.indexOf('r1'))).join(` ${'word '.repeat(100)}`)
    expect(found(bare)).toEqual(names)
  })

  test('may hold the longest code there is, at any place', () => {
    const party = encodeParty({ ballots: Array.from({ length: 12_000 }, () => ({ ballot })) }, film)
    expect(party.length).toBeGreaterThan(30_000)
    for (const place of [0, 39_990, 70_000, 79_990, 100_000]) {
      for (const filler of ['a ', 'a, ']) {
        const text = `${filler.repeat(60_000).slice(0, place)} #/p/${party} ${filler.repeat(30_000)}`
        expect(read(text), `${filler} ${place}`).toMatchObject({ ballots: 12_000, refused: {} })
      }
    }
  })

  test('with the same link again and again holds it once', () => {
    expect(read(`${String(links[0])}, `.repeat(2_000))).toMatchObject({
      people: [{ name: 'Guest 0' }],
      known: 0
    })
  })

  test('says what is wrong with a link in it', () => {
    const cut = String(links[0]).slice(0, -4)
    expect(read(`${'a, '.repeat(20_000)} ${cut}. ${'a, '.repeat(20_000)}`).refused).toEqual({
      'cut-off': 1
    })
  })

  test('counts as unread, with its beginning, when there is no link in it', () => {
    const prose = 'Once upon a time, r1 was here. '.repeat(5_000)
    expect(read(`hello\n${prose}\n${'p1'.repeat(60_000)}`).unread).toEqual({
      lines: 3,
      first: 1,
      examples: [
        { line: 1, text: 'hello' },
        { line: 2, text: `${prose.slice(0, 79)}…` },
        { line: 3, text: `${'p1'.repeat(40).slice(0, 79)}…` }
      ]
    })
  })
})

describe('a line that cannot be read', () => {
  test('is told by its number, shortened and without what is not seen, up to five of them', () => {
    const lines = ['x'.repeat(80), 'é'.repeat(81), 'a\u202Eb', '', 'four', 'five', 'six']
    expect(read(lines.join('\n')).unread).toEqual({
      lines: 6,
      first: 1,
      examples: [
        { line: 1, text: 'x'.repeat(80) },
        { line: 2, text: `${'é'.repeat(79)}…` },
        { line: 3, text: 'ab' },
        { line: 5, text: 'four' },
        { line: 6, text: 'five' }
      ]
    })
  })
})

describe('a mark of a link', () => {
  test('in a name or in a write-in is no link', () => {
    expect(found('#1 Ana,duet')).toEqual(['#1 Ana'])
    expect(read(`,write-in:#1 fan`).folded).toBe('write-in:#1 fan,1\n')
    expect(read(`,write-in:see ${String(links[0])}`)).toMatchObject({ people: [], ballots: 1 })
  })

  test('that is followed by a code is one, whatever stands beside it', () => {
    expect(found(`${String(links[0])},duet`)).toEqual(['Guest 0'])
    expect(found(`write-in: ${String(links[0])},duet`)).toEqual(['Guest 0'])
  })
})

test('names that lost a character are ballots, but nobody’s', () => {
  expect(read('\uFFFD\uFFFD,duet\n\uFFFD\uFFFD,duet\nA\u0081,duet\nA\u008D,duet')).toMatchObject({
    people: [],
    folded: '9,4\n',
    known: 0,
    replaced: 0
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BallotReader } from '../../../../src/group/rules/import/reader.ts'
import { film } from '../../../../src/film/index.ts'

const chats = new URL('../../../fixtures/chats/', import.meta.url)
const textOf = (file: string) => readFileSync(new URL(file, chats), 'utf8')

function read(text: string, size = 1_000) {
  const reader = new BallotReader(film)
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size))
  return reader.finish()
}

const everybody = {
  Ana: 'duet > children',
  Ben: 'big-break',
  Cléo: 'children > duet > old-wounds',
  'Dev & Edie': 'welcome-home > duet'
}

function rankingsIn({ people }: ReturnType<typeof read>) {
  return Object.fromEntries(
    people.map(({ name, ballot }) => [name, ballot.ranking.flat().join(' > ')])
  )
}

/** What each brings besides the four links: how often one stands in it again, and what is cut off. */
const exports: [file: string, known: number, refused: object, unread: [number, string]][] = [
  [
    'whatsapp-android.txt',
    0,
    { 'cut-off': 1 },
    [4, '20/11/2026, 20:14 - Messages and calls are end']
  ],
  ['whatsapp-ios.txt', 0, { 'cut-off': 1 }, [3, '[20/11/2026, 8:14:02 PM] Movie night: Messages']],
  ['telegram.json', 4, {}, [177, '{']],
  ['telegram.html', 0, {}, [61, '<!DOCTYPE html>']],
  ['discord.json', 4, {}, [147, '{']],
  ['slack.json', 4, {}, [130, '[']],
  ['forum.html', 0, { 'cut-off': 1 }, [3, '<!doctype html>']]
]

describe('what a chat or a forum gave out', () => {
  test.each(exports)('has every link that is in it: %s', (file, known, refused, [lines, start]) => {
    const found = read(textOf(file))
    expect(rankingsIn(found)).toEqual(everybody)
    expect(found).toMatchObject({ ballots: 0, known, replaced: 0, refused })
    expect(found.unread).toMatchObject({ lines, first: 1 })
    expect(found.unread.examples[0]?.text).toMatch(start)
  })

  // The link that was cut off is there in full as well: in one line the two are told to be one.
  test.each(['telegram.json', 'telegram.html', 'discord.json', 'slack.json', 'forum.html'])(
    'has them in one line that is too long to be held, too: %s',
    file => {
      const line = textOf(file).replace(/\n */g, '')
      const chatter = '{"text":"See you at eight, bring crisps","user":"U4711"},'.repeat(900)
      for (const place of [0, chatter.length]) {
        const text = chatter.slice(0, place) + line + chatter
        for (const size of [997, 65_536, text.length]) {
          const found = read(text, size)
          expect(rankingsIn(found)).toEqual(everybody)
          expect(found).toMatchObject({ ballots: 0, known: 0, refused: {}, unread: { lines: 0 } })
        }
      }
    }
  )

  test('has a link wherever the boundary of a piece of a long line falls in it', () => {
    const escaped = String(textOf('forum.html').split('\n')[4])
    expect(escaped).toContain('#&#x2F;r&#x2F;r1')
    for (let shift = 0; shift < escaped.length; shift += 5) {
      const text = 'lorem ipsum '.repeat(6_667).slice(0, 80_000 - shift) + escaped + ' dolor'
      expect(rankingsIn(read(text, 65_536))).toEqual({ Cléo: everybody.Cléo })
    }
  })
})

test.each([
  '\\u0023\\/r\\/',
  '\\u0023\\u002Fr\\u002f',
  '&num;&sol;r&sol;',
  '&#35;&#47;r&#47;',
  '&#x23;/r/'
])('a link whose mark was escaped as %s is one, also where it was cut off', mark => {
  const link = String(/https.*/.exec(textOf('whatsapp-android.txt'))?.[0])
  const escaped = link.replace('#/r/', mark)
  expect(rankingsIn(read(`"text":"${escaped}\\u0026 you?"`))).toEqual({ Ana: everybody.Ana })
  expect(read(escaped.slice(0, -4)).refused).toEqual({ 'cut-off': 1 })
})

test('a forum’s thread of many links in one line has all of them', () => {
  const posts = textOf('forum.html').split('\n').slice(2, 6).join('')
  const found = read(posts.repeat(500), 65_536)
  expect(rankingsIn(found)).toEqual(everybody)
  expect(found).toMatchObject({ ballots: 0, refused: {}, unread: { lines: 0 } })
})

test('a spreadsheet that parts with semicolons may have commas in names', () => {
  const text = textOf('spreadsheet.csv')
  const titled = { 'Ana, the first': 'duet > children', 'Ben, Bo': 'big-break' }
  for (const file of [text, text.replace(/^.*\n/, '')]) {
    const found = read(file)
    expect(rankingsIn(found)).toEqual({
      ...titled,
      Cléo: 'children > marriage-test',
      'Dev & Edie': 'welcome-home'
    })
    expect(found.folded).toBe('9,12\n')
    expect(found.unread).toMatchObject({
      lines: 1,
      examples: [{ text: 'Finn, Faye;nothing of the kind;1' }]
    })
  }
})

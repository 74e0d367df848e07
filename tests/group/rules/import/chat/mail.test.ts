import { describe, expect, test } from 'vitest'
import { readBallots } from '../../../../../src/group/rules/import/index.ts'
import { encodeParty, encodeResult } from '../../../../../src/links/index.ts'
import { film } from '../../../../../src/film/index.ts'

const code = encodeResult({ name: 'Zoë', ballot: { ranking: [['duet'], ['children']] } }, film)
const link = `https://encore.test/#/r/${code}`
const names = (text: string) => readBallots(film, text).people.map(({ name }) => name)
const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')

describe('mail as it was saved', () => {
  const part = (type: string, body: string) =>
    `--frontier\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`

  test('has the links of its encoded parts that are text', () => {
    const long = `Hello Zoë,\n${'this is what I think of it. '.repeat(9)}\n${link}\nBye`
    expect(
      names(
        `From: a@mail.example\r\n\r\n${part('text/plain; charset=utf-8', base64(long))}--frontier--`
      )
    ).toEqual(['Zoë'])
    expect(names(part('text/html', base64(`<a href="${link}">mine</a>`)))).toEqual(['Zoë'])
    expect(readBallots(film, part('image/png', base64(link.repeat(40))))).toMatchObject({
      people: [],
      unread: { lines: 3 }
    })
    expect(names(`${part('image/png', base64('no'))}${part('text/plain', base64(link))}`)).toEqual([
      'Zoë'
    ])
  })

  test('has a link that soft line ends and quotations are in the middle of, wherever', () => {
    for (let at = link.indexOf('#'); at < link.length - 1; at++) {
      const [head, tail] = [link.slice(0, at), link.slice(at)]
      for (const gap of ['=\r\n', '=\n', '\n', '\n> ', '=\n> ', '\n>> ', '\n\n']) {
        const prefix = gap.includes('>') ? gap.slice(gap.indexOf('>')) : ''
        expect(
          names(`Hello\n${prefix}${head}${gap}${tail}\nBye`),
          JSON.stringify(gap + tail)
        ).toEqual(['Zoë'])
      }
    }
  })

  test('says of a link that stays torn that it was cut off, and reads what follows', () => {
    const torn = `${link.slice(0, -4)}\nsee you then\n${link.slice(0, -6)}=\nAna,duet\n`
    expect(readBallots(film, torn)).toMatchObject({
      people: [{ name: 'Ana' }],
      refused: { 'cut-off': 2 },
      unread: { lines: 1, first: 2 }
    })
    expect(
      readBallots(film, `${link.slice(0, -4)}\n[20:10] Ben: hi\n${link.slice(0, -4)}`).refused
    ).toEqual({ 'cut-off': 2 })
    expect(readBallots(film, `hello\n${link.slice(0, -4)}\n\n\n${link.slice(-4)}`)).toMatchObject({
      people: [],
      refused: { 'cut-off': 1 }
    })
  })

  test('has the longest link, wrapped', () => {
    const ballots = Array.from({ length: 3_000 }, () => ({ ballot: { ranking: [['duet']] } }))
    const party = encodeParty({ ballots }, film)
    for (const end of ['\n', '=\r\n', '\n> ']) {
      const wrapped = party.replace(/.{70}/g, `$&${end}`)
      expect(readBallots(film, `#/p/${wrapped}\n`)).toMatchObject({ ballots: 3_000, refused: {} })
    }
  })
})

describe('a link that something was put into', () => {
  const underscored = Array.from({ length: 200 }, (_, at) =>
    encodeResult({ name: `Jan ${at}`, ballot: { ranking: [['duet']] } }, film)
  ).find(each => /_/.test(each)) as string

  test.each([
    ['Markdown', underscored.replace(/[-_]/g, '\\$&')],
    ['Markdown, escaped', underscored.replace(/[-_]/g, '%5C$&')],
    ['Markdown, everywhere', underscored.replace(/./g, '\\$&')],
    ['HTML', underscored.replaceAll('_', '&#95;').replaceAll('-', '&#x2d;')],
    ['HTML, twice', underscored.replaceAll('_', '&amp;#95;').replaceAll('-', '&amp;#x2D;')],
    ['HTML by name', underscored.replaceAll('_', '&lowbar;')],
    ['JSON', underscored.replaceAll('_', '\\u005f').replaceAll('-', '\\u002D')]
  ])('%s', (_, escaped) => {
    expect(names(`mine: https://encore.test/#/r/${escaped}&amp;x=1`)).toHaveLength(1)
    expect(names(escaped)).toHaveLength(1)
  })
})

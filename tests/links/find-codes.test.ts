import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult, findCodes, readCode } from '../../src/links/index.ts'
import { fixtureFilm as film } from '../fixtures/film.ts'
import { eight, ids, names, usual } from './examples.ts'

const codeOf = (name: string) => encodeResult({ name, ballot: { ranking: ids(3, 1) } }, film)
const codes = names.map(codeOf)
const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = codes

const chat = [
  'Messages are end-to-end encrypted. No one outside of this chat can read them.',
  'Okay who has done the quiz r1 or p1 of you',
  `https://fans.example/encore/#/r/${a}`,
  'nice one!!',
  `mine: https://fans.example/encore/#/r/${b}.`,
  'I cried at the ending again',
  'same. 10/10 would cry again #sequel',
  `<https://fans.example/encore/%23/r/${c}>`,
  '👏👏👏',
  'how do I get the link',
  'press Share at the end',
  `ok "https://fans.example/encore/#/r/${d.slice(0, 20)}\n${d.slice(20)}"`,
  'it broke in two',
  'should still work',
  `*https://fans.example/encore/#/r/${e}*`,
  'Martha joined using this group’s invite link',
  `look at hers https://fans.example/encore/#/r/${a}`,
  'that is the first one again lol',
  `https://safe.example/?url=${encodeURIComponent(`https://fans.example/encore/#/r/${f}`)}&data=05`,
  'my work mail did that, sorry',
  '<Media omitted>',
  'https://news.example/2025/03/17/sequel?utm_source=chat#/r/elated',
  `just the code: ${g}`,
  'does that count',
  'it does',
  `I’m late! (https://fans.example/encore/#/r/${h.slice(0, 9)}\u00AD${h.slice(9)})`,
  'You deleted this message',
  'that makes eight',
  'paste the whole chat into the page of the group',
  'see you at 8'
].map((text, i) => `[17/03/2025, 20:${10 + i}:00] ${names[i % 8]}: ${text}`)

describe('`findCodes` in a chat', () => {
  test('thirty messages → the eight codes, in order and without duplicates', () => {
    expect(chat).toHaveLength(30)
    expect(findCodes(chat.join('\n'))).toEqual([a, b, c, d, e, f, g, h])
    expect(findCodes(chat.join('\r\n'))).toEqual([a, b, c, d, e, f, g, h])
  })

  test('no links → no codes', () => {
    expect(findCodes('Shall we watch it again? r1 p1 r2d2\nrather not')).toEqual([])
    expect(findCodes('')).toEqual([])
    expect(findCodes('https://fans.example/#/r/')).toEqual([])
    expect(findCodes('https://fans.example/#/r/reddit')).toEqual([])
  })

  test('the code says whether it is a result or a group', () => {
    const groupCode = encodeParty(eight, film)
    const found = findCodes(`#/r/${a} #/p/${groupCode}`)
    expect(found.map(code => readCode(code, film))).toMatchObject([
      { ok: true, kind: 'result' },
      { ok: true, kind: 'party' }
    ])
  })

  test('a list of codes → all of them', () => {
    expect(findCodes(codes.join('\n'))).toEqual(codes)
    expect(findCodes(codes.map(code => `- ${code}`).join('\n'))).toEqual(codes)
    expect(findCodes(codes.join(','))).toEqual(codes)
  })
})

describe('`findCodes` and invalid codes', () => {
  const usualCode = encodeResult(usual, film)
  const problems = (text: string) =>
    findCodes(text).map(code => {
      const read = readCode(code, film)
      return read.ok ? 'none' : read.problem
    })

  test('an invalid code in a link is returned, so that the player can be told', () => {
    const cut = usualCode.slice(0, 20)
    expect(findCodes(`#/r/${cut}\nSee you at eight, all of you`)).toEqual([cut])
    expect(problems(`#/r/${cut}\nSee you at eight, all of you`)).toEqual(['cut-off'])
    expect(problems(`#/r/${cut} https://fans.example/#/r/${a}`)).toEqual(['cut-off', 'none'])
    expect(problems(`#/r/r and #/p/p1 and #/r/r1`)).toEqual(['cut-off', 'cut-off', 'cut-off'])
    expect(problems(`#/r/_${usualCode.slice(0, -1)}Z`)).toEqual(['damaged'])
    expect(problems(`(#/r/${usualCode}x) ${a}`)).toEqual(['damaged', 'none'])
  })

  test('an invalid bare code is returned if the text has nothing else', () => {
    expect(problems(` ${usualCode.slice(0, 20)}\n`)).toEqual(['cut-off'])
    expect(problems(`“${usualCode}x”`)).toEqual(['damaged'])
    const signs = encodeParty({ ...eight, name: '~~~???>>>' }, film).slice(0, -1)
    expect(signs).toMatch(/[-_]/)
    expect(findCodes(`(“${signs}”)`)).toEqual([signs])
    expect(findCodes(signs)).toEqual([signs])
    expect(problems(`${usualCode.slice(0, 20)} and more`)).toEqual([])
    expect(problems('party')).toEqual([])
  })
})

describe('`findCodes` in a million characters', { tags: 'long' }, () => {
  test.each([
    '#/r/',
    '#/r/r1',
    '#/r/r1___',
    '#/r/r1__f ',
    '%23/p/p1_',
    '%2523%252Fr%252F',
    '# ',
    '#\\',
    '_',
    '_a',
    'r1',
    'r1__f ',
    'r1GAAAA\n',
    '%25',
    '%E2%80%8B',
    '\u00AD',
    '\uD800'
  ])('of %j → the code after them is found in linear time', piece => {
    const long = piece.repeat(Math.ceil(1_000_000 / piece.length))
    expect(findCodes(`${long} (#/r/${a})`)).toContain(a)
  })

  test('ten thousand links → all codes', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => codeOf(`Guest ${i}`))
    expect(
      findCodes(many.map(code => `hello https://fans.example/#/r/${code}\n`).join(''))
    ).toEqual(many)
  })
})

import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult, findCodes, readCode } from '../../src/links/index.ts'
import { fixtureFilm as film } from '../fixtures/film.ts'
import { eight, usual } from './examples.ts'

const code = encodeResult(usual, film)
const link = `https://fans.example/encore/#/r/${code}`
const half = code.slice(0, 13)
const rest = code.slice(13)

const tolerated: [string, string][] = [
  ['bare', code],
  ['in a link', link],
  ['in a hash', `#/r/${code}`],
  ['in the link of another page', `#/p/${code}`],
  ['with %23 for #', `https://fans.example/encore/%23/r/${code}`],
  ['with a # that is escaped twice', `https://fans.example/encore/%2523/r/${code}`],
  ['percent-encoded once', encodeURIComponent(link)],
  ['percent-encoded twice', encodeURIComponent(encodeURIComponent(link))],
  [
    'percent-encoded in lower case',
    encodeURIComponent(link).toLowerCase().replace(code.toLowerCase(), code)
  ],
  ['with every character escaped', [...link].map(c => `%${c.charCodeAt(0).toString(16)}`).join('')],
  [
    'inside a mail scanner’s link',
    `https://safe.example/?url=${encodeURIComponent(link)}&data=05%7C01`
  ],
  ['with white space around it', ` \n${link}\t\r\n`],
  ['with white space inside', `${half} ${rest}`],
  ['wrapped', `${half}\n${rest}`],
  ['in a link that is wrapped', `https://fans.example/encore/#/r/${half}\r\n${rest}`],
  ['in a link that is wrapped at every slash', `https:/\n/fans.example/\nencore/\n#/\nr/\n${code}`],
  ['in a link that is wrapped before its length', `#/r/r1\n${code.slice(2)}`],
  ['in a link that is wrapped there and later', `#/r/r1\n${code.slice(2, 20)}\n${code.slice(20)}`],
  ['with escaped line breaks', `#/r/${half}%0D%0A${rest}`],
  ['with a soft hyphen inside', `#/r/${half}\u00AD${rest}`],
  ['with a soft hyphen inside that is escaped', `#/r/${half}%C2%AD${rest}`],
  ['with a zero-width space inside', `#/r/${half}\u200B${rest}`],
  ['with a zero-width space inside that is escaped twice', `#/r/${half}%25E2%2580%258B${rest}`],
  ['with zero-width characters around it', `\uFEFF${code}\u200B`],
  ['between bidirectional marks', `\u2066${link}\u2069`],
  ['between quotes that are escaped', `%E2%80%9C${code}%E2%80%9D`],
  ['before a query', `${link}?utm_source=chat&x=1`],
  ['before a parameter', `${link}&fbclid=abc`],
  ['before a slash', `${link}/`],
  ['before an emoji that is escaped', `${code}%F0%9F%8E%B8`],
  ['with slashes escaped as in JSON', link.replaceAll('/', '\\/')],
  ['in Markdown', `[my **ticket**](${link})`],
  ['in HTML', `<a href="${link}">${link}</a>`],
  ['between underscores in a link and a message', `#/r/_${code}_ is mine`],
  ['between two underscores in a message', `Here is mine: __${code}__ - beat that`],
  ['in a message', `Here is mine: ${link} - beat that`],
  ['bare in a message', `Here is mine: ${code}, beat that`]
]

describe('a code is read and found', () => {
  test.each(tolerated)('%s', (_, text) => {
    expect(readCode(text, film)).toEqual({ ok: true, kind: 'result', result: usual })
    expect(findCodes(text)).toEqual([code])
  })

  const stuck = [
    '.',
    ',',
    '!',
    '?',
    ')',
    '*',
    '_',
    '~',
    ':',
    ';',
    '-',
    '...',
    '**',
    '__',
    '?!',
    '…',
    '='
  ]
  test.each(stuck)('with %s attached', sign => {
    for (const text of [
      code + sign,
      link + sign,
      sign + code,
      `${code}${sign} `,
      `${half}\n${rest}${sign}`
    ]) {
      expect(readCode(text, film)).toEqual({ ok: true, kind: 'result', result: usual })
      expect(findCodes(text)).toEqual([code])
    }
  })

  const pairs = [
    '<>',
    '()',
    '[]',
    '{}',
    '""',
    "''",
    '“”',
    '‘’',
    '«»',
    '„“',
    '**',
    '__',
    '~~',
    '``',
    '||'
  ]
  test.each(pairs)('between %s', pair => {
    const [before, after] = [pair.charAt(0), pair.charAt(1)]
    for (const text of [code, link]) {
      expect(readCode(before + text + after, film)).toEqual({
        ok: true,
        kind: 'result',
        result: usual
      })
      expect(findCodes(before + text + after)).toEqual([code])
    }
  })

  test('with its own hyphens and underscores escaped', () => {
    const groupCode = encodeParty({ ...eight, name: '~~~???>>>' }, film)
    expect(groupCode).toMatch(/[-_]/)
    const escaped = groupCode.replaceAll('-', '%2D').replaceAll('_', '%5f')
    expect(readCode(escaped, film).ok).toBe(true)
    expect(findCodes(`#/p/${escaped}`)).toEqual([groupCode])
  })

  test('wrapped after every ten characters', () => {
    const groupCode = encodeParty(eight, film)
    const wrapped = groupCode.replace(/.{10}/g, '$&\n')
    expect(readCode(wrapped, film)).toEqual({ ok: true, kind: 'party', party: eight })
    expect(findCodes(`#/p/${wrapped}\nSee you there`)).toEqual([groupCode])
  })
})

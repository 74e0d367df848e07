import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Speakers } from '../../../../../src/group/rules/import/chat/speakers.ts'
import { findChatLinks } from '../../../../../src/group/rules/import/index.ts'
import { encodeResult, findCodes } from '../../../../../src/links/index.ts'
import { fixtureFilm as film } from '../../../../fixtures/film.ts'

const codeOf = (first: number) =>
  encodeResult({ ballot: { ranking: [[`storyline-${first}`]] } }, film)
const [a, b] = [codeOf(1), codeOf(2)]
const link = (code: string) => `https://fans.example/#/r/${code}`
const [x, y] = [link(a), link(b)]

describe('the sender of a link is told', () => {
  test.each([
    ['WhatsApp on iOS', `[17/03/2025, 20:10:00] Ana: ${x}\n[17/03/2025, 20:11:03] Ben: mine: ${y}`],
    [
      'WhatsApp on iOS, marks of direction',
      `\u200E[17.03.25, 20:10:00] ~\u00A0Ana: \u200E${x}\n[17.03.25, 20:10:01] Ben: ${y}`
    ],
    [
      'WhatsApp on iOS, American',
      `[3/17/25, 8:10:00\u202FPM] Ana: ${x}\n[3/17/25, 8:11:00 PM] Ben: ${y}`
    ],
    [
      'WhatsApp on Android, British',
      `17/03/2025, 20:10 - Ana: ${x}\n17/03/2025, 20:11 - Ben: ${y}`
    ],
    [
      'WhatsApp on Android, American',
      `3/17/25, 8:10\u202FPM - Ana: ${x}\n3/17/25, 8:11 PM - Ben: ${y}`
    ],
    ['WhatsApp on Android, German', `17.03.25, 20:10 - Ana: ${x}\n17.03.25, 20:11 - Ben: ${y}`],
    [
      'WhatsApp on Android, French',
      `17/03/2025 à 20:10 - Ana: ${x}\n17/03/2025 à 20:11 - Ben: ${y}`
    ],
    [
      'WhatsApp on Android, Spanish',
      `17/3/25, 8:10 p. m. - Ana: ${x}\n17/3/25, 8:11 p. m. - Ben: ${y}`
    ],
    ['WhatsApp on Android, Swedish', `2025-03-17 20:10 - Ana: ${x}\n2025-03-17 20:11 - Ben: ${y}`],
    [
      'WhatsApp on Android, Korean',
      `2025. 3. 17. 20:10 - Ana: ${x}\n2025. 3. 17. 20:11 - Ben: ${y}`
    ],
    ['Telegram', `Ana, [17.03.2025 20:10]\nlook!\n${x}\n\nBen, [17.03.2025 20:11]\n${y}`],
    [
      'Telegram on macOS',
      `Ana, [17 Mar 2025 at 20:10:05]:\n${x}\nBen, [17 Mar 2025 at 20:11:05]:\n${y}`
    ],
    ['Signal', `[17 Mar 2025, 20:10] Ana: ${x}\n[17 Mar 2025, 20:11] Ben: ${y}`],
    ['Discord', `Ana — Today at 8:10 PM\n${x}\nBen — 17/03/2025 20:11\nthis is me\n${y}`],
    ['Discord, compact', `[20:10]Ana: ${x}\n[20:11]Ben: ${y}`],
    ['a list typed by hand', `Ana: ${x}\nBen: ${y}`]
  ])('%s', (_, chat) => {
    expect(findChatLinks(chat)).toEqual([
      { code: a, sender: 'Ana' },
      { code: b, sender: 'Ben' }
    ])
    expect(findChatLinks(chat.replaceAll('\n', '\r\n'))).toHaveLength(2)
  })

  test('with a colon in the message, over several lines, and around what others say', () => {
    const chat = [
      '17/03/2025, 20:09 - Messages are end-to-end encrypted: nobody can read them.',
      '17/03/2025, 20:10 - Ana Maria Ruiz: here: my vote',
      `${x.slice(0, 30)}`,
      `${x.slice(30)}`,
      '17/03/2025, 20:11 - Ben joined using this group’s invite link',
      `17/03/2025, 20:12 - Лена: ${y} (took me a minute)`
    ].join('\n')
    expect(findChatLinks(chat)).toEqual([
      { code: a, sender: 'Ana Maria Ruiz' },
      { code: b, sender: 'Лена' }
    ])
  })
})

describe('no sender is made up', () => {
  test.each([
    ['a link alone', x, a],
    ['a code alone', a, a],
    ['an address with a port', `http://localhost:5173/#/r/${a}`, a],
    ['a word before it', `mine: ${x}`, a],
    ['a sentence before it', `this is the one that I would like to see: ${x}`, a],
    ['a phone number', `17/03/2025, 20:10 - +44 7700 900123: ${x}`, a],
    ['before the first message', `${x}\n17/03/2025, 20:10 - Ana: nice`, a]
  ])('%s', (_, text, code) => {
    expect(findChatLinks(text)).toEqual([{ code, sender: '' }])
  })
})

test('one link that two sent is theirs both, and once where one sent it twice', () => {
  expect(findChatLinks(`Ana: ${x}\nBen: ${x}\nAna: ${x}`)).toEqual([
    { code: a, sender: 'Ana' },
    { code: a, sender: 'Ben' }
  ])
})

test('single words of a chat are no broken codes', () => {
  expect(findChatLinks('Ana: r2d2\nBen: r1\nhttps://a.example')).toEqual([])
})

test('the same codes as without a look at the senders, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      x,
      y,
      x.slice(0, -3),
      a,
      '\n',
      '\r\n',
      ' ',
      ': ',
      'Ana: ',
      ' - ',
      '[20:10] Ben: '
    ),
    fc.constantFrom(
      '17/03/2025, 20:10 - Cy: ',
      'Dee, [17.03.2025 20:10]\n',
      'Eli — 20:10\n',
      '#/r/'
    ),
    fc.string({ maxLength: 12 })
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const text = pieces.join('')
      const found = findChatLinks(text).map(({ code }) => code)
      expect(new Set(found)).toEqual(new Set(findCodes(text)))
    })
  )
})

describe('a chat falls into messages', () => {
  const long = 'x'.repeat(300)

  function messagesOf(text: string) {
    const speakers = new Speakers()
    return text.split('\n').flatMap(line => {
      if (line.trim() === '') {
        speakers.pause()
        return []
      }
      const { from, said } = speakers.read(line)
      return [[from.sender, said.trim()]]
    })
  }

  test.each([
    ['[22/11/2026, 20:05:09] Ana: one: two', 'Ana', 'one: two'],
    ['22/11/2026, 20:05 - Ana: one', 'Ana', 'one'],
    ['22/11/2026, 8:05\u202Fpm - Ana\u00A0Bo: one', 'Ana Bo', 'one'],
    ['\u200E[22/11/2026, 20:05] \u200EAna: one', 'Ana', 'one'],
    [`[22/11/2026, 20:05] Ana: ${long}`, 'Ana', long],
    ['[22/11/2026, 20:05] ~~ Ana: one', 'Ana', 'one'],
    ['Ana: one: two', 'Ana', 'one: two'],
    ['\u200EAna: one', 'Ana', 'one'],
    ['Lookman: one', 'Lookman', 'one'],
    ['my link: one', '', 'my link: one'],
    ['one', '', 'one']
  ])('%s', (line, sender, said) => {
    expect(messagesOf(line)).toEqual([[sender, said]])
  })

  test('of which each goes on to the next heading', () => {
    expect(
      messagesOf(
        'The group\n\n[22/11/2026, 20:05] Ana: one\n\ntwo\n[22/11/2026, 20:06] +44 7700 900123: three'
      )
    ).toEqual([
      ['', 'The group'],
      ['Ana', 'one'],
      ['Ana', 'two'],
      ['', 'three']
    ])
  })

  test('where no clock parts them, a name holds for its line, or up to the first link below it', () => {
    expect(messagesOf('Ana: one\ntwo\nBen:\n\nthree\nfour')).toEqual([
      ['Ana', 'one'],
      ['', 'two'],
      ['Ben', ''],
      ['Ben', 'three'],
      ['Ben', 'four']
    ])
    expect(findChatLinks(`Ben:\n${x}\n${y}`)).toEqual([
      { code: a, sender: 'Ben' },
      { code: b, sender: '' }
    ])
  })

  test('a quotation in one is of nobody who is told, unless it is announced', () => {
    expect(findChatLinks(`[20:05] Ana: look\n> ${x}\n${y}`)).toEqual([
      { code: a, sender: '' },
      { code: b, sender: 'Ana' }
    ])
    const mail = `On Tue, 17 Nov 2026 at 20:10, Ana Ruiz <ana@mail.example> wrote:\n> ${x}\n${y}`
    expect(findChatLinks(mail)).toEqual([
      { code: a, sender: 'Ana Ruiz' },
      { code: b, sender: '' }
    ])
  })
})

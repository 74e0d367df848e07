import { describe, expect, test } from 'vitest'
import {
  CodePageGuess,
  encodingOfHead,
  ENCODINGS,
  type Encoding
} from '../../../../src/group/rules/import/index.ts'
import type { BallotReport } from '../../../../src/group/worker/messages.ts'
import { doBallotTask } from '../../../../src/group/worker/ballot-tasks.ts'

const cyrillic = ['Анна', 'Ёлка', 'Иван', 'Мария', 'Пётр', 'Юлия', 'Ян', 'Ольга', 'Олег', 'Ия']
const western = ['Zoë', 'Jörg', 'Renée', 'Løve', 'Íñigo']

const rows = (names: string[]) => names.map(name => `${name};duet > children;1\r\n`).join('')

async function read(bytes: Uint8Array | string, encoding?: Encoding) {
  const reports: BallotReport[] = []
  const task = { kind: 'read' as const, file: new Blob([bytes as Uint8Array<ArrayBuffer>]) }
  await doBallotTask(encoding ? { ...task, encoding } : task, report => reports.push(report))
  const last = reports.pop()
  if (last?.kind !== 'file') throw new Error('Nothing was read.')
  const parts = reports.map(report => (report.kind === 'progress' ? report.part : NaN))
  expect(parts).toEqual([...parts].sort((one, other) => one - other))
  return { ...last.file, names: last.file.people.map(({ name }) => name) }
}

/** What a program of a country writes, from what a decoder makes of every byte. */
function inCodePage(text: string, encoding: Encoding): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const chars = [...new TextDecoder(encoding).decode(bytes)]
  return Uint8Array.from(text, char => chars.indexOf(char))
}

function inUtf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}

describe('a file is decoded', () => {
  test('as UTF-8, with a mark or without', async () => {
    for (const text of [
      rows([...cyrillic, ...western]),
      `\uFEFF${rows([...cyrillic, ...western])}`
    ]) {
      const { names, encoding } = await read(text)
      expect(names).toEqual([...cyrillic, ...western])
      expect(encoding).toBe('utf-8')
    }
  })

  test.each([
    ['utf-16le', true],
    ['utf-16be', false]
  ] as const)('as %s, with a mark or without', async (encoding, isLittle) => {
    const text = rows([...western, ...cyrillic])
    for (const bytes of [inUtf16(`\uFEFF${text}`, isLittle), inUtf16(text, isLittle)]) {
      expect(await read(bytes)).toMatchObject({
        names: [...western, ...cyrillic],
        encoding,
        replaced: 0
      })
    }
  })

  test.each([
    ['windows-1251', cyrillic],
    ['windows-1252', western]
  ] as const)('as %s where it is no UTF-8', async (encoding, names) => {
    expect(await read(inCodePage(rows([...names]), encoding))).toMatchObject({
      names,
      encoding,
      known: 0,
      replaced: 0,
      unread: { lines: 0 }
    })
  })

  test('anew from its beginning when a megabyte of it was UTF-8', async () => {
    const plain = ',duet > children,1\n'.repeat(60_000)
    const { names, encoding, ballots } = await read(
      inCodePage(`${plain}Zoë,duet,1\n`, 'windows-1252')
    )
    expect({ names, encoding, ballots }).toEqual({
      names: ['Zoë'],
      encoding: 'windows-1252',
      ballots: 60_000
    })
  })

  test('as it was chosen, whatever its bytes speak for', async () => {
    expect((await read(inCodePage(rows(['Ωμέγα']), 'windows-1253'), 'windows-1253')).names).toEqual(
      ['Ωμέγα']
    )
    // Wrongly, but nobody is lost: names with lost characters are not taken for each other.
    const wrong = await read(inCodePage(rows(cyrillic), 'windows-1251'), 'utf-8')
    expect(wrong).toMatchObject({ ballots: 10, known: 0, replaced: 0, encoding: 'utf-8' })
  })

  test('even if it is cut within a character', async () => {
    const bytes = new TextEncoder().encode('Ana,duet\nZoë')
    expect((await read(bytes.slice(0, -1))).encoding).toBe('windows-1252')
    expect((await read(bytes.slice(0, -1))).names).toEqual(['Ana'])
    expect((await read('')).encoding).toBe('utf-8')
  })

  test('but what fails otherwise fails', async () => {
    const broken = {
      size: 1,
      slice: () => new Blob(),
      stream: () => {
        throw new RangeError('gone')
      }
    }
    const task = { kind: 'read' as const, file: broken as unknown as Blob }
    await expect(doBallotTask(task, () => undefined)).rejects.toThrow('gone')
  })
})

describe('an encoding', () => {
  test('is one that every decoder has', () => {
    for (const encoding of ENCODINGS) expect(new TextDecoder(encoding).encoding).toBe(encoding)
  })

  test('is told by a mark, or by zeros', () => {
    expect(encodingOfHead(Uint8Array.of(0xef, 0xbb, 0xbf))).toBe('utf-8')
    expect(encodingOfHead(Uint8Array.of(0xff, 0xfe))).toBe('utf-16le')
    expect(encodingOfHead(Uint8Array.of(0xfe, 0xff))).toBe('utf-16be')
    expect(encodingOfHead(Uint8Array.of(65, 0, 66, 0))).toBe('utf-16le')
    expect(encodingOfHead(Uint8Array.of(0, 65, 0, 66))).toBe('utf-16be')
    expect(encodingOfHead(Uint8Array.of(65, 66, 67, 0))).toBeNull()
    expect(encodingOfHead(new Uint8Array())).toBeNull()
  })

  test.each([
    ['Ana', 'windows-1252'],
    ['Zoë', 'windows-1252'],
    ['Müßig', 'windows-1252'],
    ['Яна', 'windows-1251'],
    ['Zoe und Анна', 'windows-1251']
  ] as const)('of %j is guessed to be %s, in whatever pieces it comes', (text, encoding) => {
    const bytes = inCodePage(text, encoding)
    const [whole, pieces] = [new CodePageGuess(), new CodePageGuess()]
    whole.push(bytes)
    for (const byte of bytes) pieces.push(Uint8Array.of(byte))
    expect([whole.encoding, pieces.encoding]).toEqual([encoding, encoding])
  })
})

test.each([
  ['a mark of UTF-8', [0xef, 0xbb, 0xbf], 'utf-8'],
  ['not all of it', [0xef, 0xbb, 0x41], null],
  ['its end only', [0xef, 0x41, 0xbf], null],
  ['its end without the beginning', [0x41, 0xbb, 0xbf], null],
  ['a mark of UTF-16, low byte first', [0xff, 0xfe, 0x41], 'utf-16le'],
  ['half of that', [0xff, 0x41, 0x41], null],
  ['the other half', [0x41, 0xfe, 0x41], null],
  ['a mark of UTF-16, high byte first', [0xfe, 0xff, 0x41], 'utf-16be'],
  ['half of it', [0xfe, 0x41, 0x41], null],
  ['the other half of it', [0x41, 0xff, 0x41], null],
  ['a quarter of zeros', [0x41, 0, 0x42, 0x43], null],
  ['more than a quarter of zeros in odd places', [0x41, 0, 0x42], 'utf-16le'],
  ['more than a quarter of zeros in even places', [0, 0x41, 0x42], 'utf-16be'],
  ['nothing', [], null]
])('a file that begins with %s speaks for its encoding', (_, head, encoding) => {
  expect(encodingOfHead(Uint8Array.from(head))).toBe(encoding)
})

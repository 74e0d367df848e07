import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { formatOf } from '../../../../src/group/worker/formats.ts'
import type { BallotReport } from '../../../../src/group/worker/messages.ts'
import { linesOfSheet } from '../../../../src/group/worker/sheet.ts'
import { doBallotTask } from '../../../../src/group/worker/ballot-tasks.ts'
import { entriesOf, unpacked } from '../../../../src/group/worker/zip.ts'

async function read(content: Uint8Array | string) {
  const reports: BallotReport[] = []
  const file = new Blob([content as Uint8Array<ArrayBuffer>])
  await doBallotTask({ kind: 'read', file }, report => reports.push(report))
  const last = reports.at(-1)
  if (last?.kind !== 'file') throw new Error('Nothing was read.')
  return last.file
}

interface Packed {
  name: string
  content: string | Uint8Array
  /** Stored instead of deflated, or by another method. */
  method?: number
  flags?: number
  /** What the archive says instead of the truth. */
  size?: number
}

function zip(files: readonly Packed[], comment = ''): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, method = 8, flags = 0, size } of files) {
    const bytes = Buffer.from(content)
    const data = method === 8 ? deflateRawSync(bytes) : bytes
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(name.length, 26)
    locals.push(local, Buffer.from(name), data)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(size ?? bytes.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + data.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...locals, listed, end, Buffer.from(comment)])
}

const votes = 'Ana,duet\nZoë,children\n'
const names = { people: [{ name: 'Ana' }, { name: 'Zoë' }] }

describe('an archive', () => {
  test.each([
    [
      'a chat beside pictures',
      [
        { name: '0001-PHOTO.jpg', content: '\xff\xd8\xff' },
        { name: '_chat.txt', content: votes }
      ]
    ],
    ['a chat that is stored', [{ name: '_chat.txt', content: votes, method: 0 }]],
    [
      'a table in a folder',
      [
        { name: 'poll/', content: '' },
        { name: 'poll/votes.csv', content: votes }
      ]
    ],
    [
      'a chat beside other texts',
      [
        { name: 'note.txt', content: 'hi' },
        { name: 'Chat with Ana.txt', content: votes }
      ]
    ],
    [
      'what one system adds',
      [
        { name: 'votes.csv', content: votes },
        { name: '__MACOSX/._votes.csv', content: 'x' }
      ]
    ],
    [
      'a text of another encoding',
      [{ name: '_chat.txt', content: Buffer.from(`\uFEFF${votes}`, 'utf16le') }]
    ]
  ])('is read: %s', async (_, files) => {
    expect(await read(zip(files))).toMatchObject(names)
    expect(await read(zip(files, 'a comment PK\x05\x06'.padEnd(300)))).toMatchObject(names)
  })

  test.each([
    ['archive', 'pictures only', zip([{ name: 'a.jpg', content: 'x' }])],
    ['archive', 'nothing', zip([])],
    ['archive', 'a broken directory', zip([{ name: '_chat.txt', content: votes }]).slice(0, -30)],
    ['archive', 'an encrypted chat', zip([{ name: '_chat.txt', content: votes, flags: 1 }])],
    [
      'archive',
      'a chat of another method',
      zip([{ name: '_chat.txt', content: votes, method: 12 }])
    ],
    ['archive', 'an archive that is called a text', zip([{ name: '_chat.txt', content: zip([]) }])],
    [
      'chats',
      'several texts',
      zip([
        { name: 'a.txt', content: votes },
        { name: 'b.txt', content: votes }
      ])
    ],
    [
      'chats',
      'several chats',
      zip([
        { name: 'chat a.txt', content: votes },
        { name: 'chat b.txt', content: votes }
      ])
    ],
    [
      'tooLong',
      'a chat without end',
      zip([{ name: '_chat.txt', content: votes, size: 0xfffffff0 }])
    ],
    ['document', 'a document', zip([{ name: 'word/document.xml', content: votes }])],
    ['document', 'a sheet of another kind', zip([{ name: 'content.xml', content: votes }])],
    [
      'spreadsheet',
      'a sheet that cannot be unpacked',
      zip([{ name: 'xl/worksheets/sheet1.xml', content: 'x', method: 12 }])
    ]
  ])('brings nothing and says what it is, %s: %s', async (kind, _, content) => {
    const file = await read(content)
    expect(file.stranger).toEqual({ kind, columns: [] })
    expect(file).toMatchObject({ people: [], ballots: 0, unread: { lines: 0, examples: [] } })
  })

  test('is unpacked no further than asked for, whatever it says of its sizes', async () => {
    const bomb = new Blob([
      zip([
        { name: '_chat.txt', content: 'x'.repeat(1_000_000), size: 5 }
      ]) as Uint8Array<ArrayBuffer>
    ])
    const [entry] = await entriesOf(bomb)
    if (!entry) throw new Error('There is no entry.')
    expect(await unpacked(bomb, entry, 100_000)).toBeNull()
    expect((await unpacked(bomb, entry, 1_000_000))?.size).toBe(1_000_000)
    expect(await unpacked(bomb, { ...entry, size: 101 }, 100)).toBeNull()
    expect(await unpacked(bomb, { ...entry, offset: 5 }, 1_000_000)).toBeNull()
    expect(await unpacked(bomb, { ...entry, offset: 1e9 }, 1_000_000)).toBeNull()
    expect(await unpacked(bomb, { ...entry, packed: 50 }, 1_000_000)).toBeNull()
  })
})

describe('the first sheet of a spreadsheet', () => {
  const row = (cells: string) => `<row r="1">${cells}</row>`
  const strings =
    '<sst><si><t>name</t></si><si><r><t>ran</t></r><r><t xml:space="preserve">king</t></r></si><si><t>Ana &amp; Bo</t><rPh sb="0"><t>ANA</t></rPh></si><si/></sst>'
  const sheet = `<x:worksheet><x:sheetData>${[
    '<c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>',
    '<c r="A2" t="s"><v>2</v></c><c r="C2" t="inlineStr"><is><t>duet &gt; children</t></is></c>',
    '<c r="A3" t="str"><f>A1</f><v>Cy</v></c><c r="B3"><v>45</v></c><c r="C3"><v>9</v></c>',
    '<c r="A4" t="s"><v>3</v></c><c r="B4"/><c r="C4" t="s"><v>99</v></c><c r="ZZZ4"><v>1</v></c>'
  ]
    .map(row)
    .join('')}</x:sheetData><pageMargins/></x:worksheet>`

  test('is read by its cells, wherever their texts stand', async () => {
    expect([...linesOfSheet(sheet, strings)]).toEqual([
      'name,,ranking',
      'Ana & Bo,,duet > children',
      'Cy,45,9',
      ',,'
    ])
    const content = zip([
      { name: 'xl/worksheets/sheet2.xml', content: '<row><c><v>Bo</v></c></row>' },
      { name: 'xl/worksheets/sheet1.xml', content: sheet },
      { name: 'xl/sharedStrings.xml', content: strings }
    ])
    expect(await read(content)).toMatchObject({
      people: [{ name: 'Ana & Bo', ballot: { ranking: [['duet'], ['children']] } }, { name: 'Cy' }],
      unread: { lines: 0 }
    })
    const other = zip([
      { name: 'xl/worksheets/votes.xml', content: '<row><c><v>Bo</v></c><c><v>duet</v></c></row>' }
    ])
    expect(await read(other)).toMatchObject({ people: [{ name: 'Bo' }] })
  })
})

describe('a file that is no text is told by its first bytes', () => {
  test.each([
    ['picture', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['picture', '\x89PNG\r\n\x1a\n'],
    ['picture', 'GIF89a'],
    ['picture', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['picture', '\0\0\0\x18ftypheic'],
    ['picture', 'BM\x10\0\0\0\0\0\0\0'],
    ['media', '\0\0\0\x18ftypmp42'],
    ['media', 'RIFF\x10\0\0\0WAVE'],
    ['media', 'OggS\0'],
    ['pdf', '%PDF-1.7'],
    ['archive', '\x1f\x8b\x08'],
    ['archive', 'Rar!\x1a'],
    ['spreadsheet', '\xd0\xcf\x11\xe0\xa1\xb1'],
    ['binary', 'SQLite format 3\0'],
    ['binary', '\x01\x02\x03\x04\x05\x06 and so on'],
    ['binary', '\0\0\x01\0\0\0\x02\0\0\0']
  ])('%s: %j', async (kind, bytes) => {
    const file = await read(Buffer.from(bytes, 'latin1'))
    expect(file.stranger).toEqual({ kind, columns: [] })
    expect(file.unread).toEqual({ lines: 0, first: 0, examples: [] })
  })

  test('and a text that begins alike is none', () => {
    expect(formatOf(Buffer.from('BM is how we call him'))).toBeNull()
    expect(formatOf(Buffer.from(''))).toBeNull()
    expect(formatOf(Buffer.from('name,ranking'))).toBeNull()
  })

  test('nothing of a line that is no text is shown', async () => {
    const { unread } = await read(`${'hello, this is a text\n'.repeat(60)}\0\x01\x02\nbye\n`)
    expect(unread).toMatchObject({ lines: 62, examples: { length: 5 } })
    const { unread: short } = await read(`hello there, all of you\nthis \x01 is not\nbye\n`)
    expect(short.examples.map(({ text }) => text)).toEqual(['hello there, all of you', 'bye'])
  })
})

import {
  BallotReader,
  CodePageGuess,
  encodingOfHead,
  HEAD,
  type BallotFile,
  type Encoding,
  type Stranger
} from '../rules/import/index.ts'
import { countElection } from '../rules/election/count.ts'
import type { BallotReport, BallotTask } from './messages.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { formatOf, isBinary } from './formats.ts'
import { linesOfSheet } from './sheet.ts'
import { entriesOf, unpacked, type Entry } from './zip.ts'

/** Limit for an unpacked text: about ten million messages. */
const MOST_UNPACKED = 500_000_000
/** Bytes. A sheet is held in memory as a whole. */
const LONGEST_SHEET = 100_000_000

/**
 * Reads a file of ballots as a stream, or counts an election. The encoding is the chosen one, else
 * told by the first bytes, else UTF-8, else guessed from the bytes. In an archive, the chat is
 * read; in a spreadsheet, the first sheet. For other binary files, the report has their kind.
 */
export async function doBallotTask(task: BallotTask, report: (report: BallotReport) => void) {
  if (task.kind === 'count') {
    const { ballots, folded, standing } = task
    report({ kind: 'count', count: countElection(ballots, folded, linkedFilm, standing) })
    return
  }
  const { file } = task
  let told = 0
  const tell = (bytes: number) => {
    if (bytes - told <= file.size / 100) return
    told = bytes
    report({ kind: 'progress', part: bytes / file.size })
  }
  report({ kind: 'file', file: await read(file, task.encoding, tell) })
}

type Tell = (bytes: number) => void

async function read(file: Blob, chosen: Encoding | undefined, tell: Tell): Promise<BallotFile> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer())
  const format = formatOf(head)
  if (format === 'zip') return readArchive(file, chosen, tell)
  if (format) return strange(format)
  const known = chosen ?? encodingOfHead(head)
  if (known) return decoded(file, known, tell, false)
  if (isBinary(head)) return strange('binary')
  try {
    return await decoded(file, 'utf-8', tell, true)
  } catch (error) {
    // Thrown by a strict decoder for bytes that are not UTF-8.
    if (!(error instanceof TypeError)) throw error
    return decoded(file, await codePageOf(file), tell, false)
  }
}

function strange(kind: Stranger['kind']): BallotFile {
  return { ...new BallotReader(linkedFilm).finish(), stranger: { kind, columns: [] } }
}

async function readArchive(
  file: Blob,
  chosen: Encoding | undefined,
  tell: Tell
): Promise<BallotFile> {
  const entries = await entriesOf(file)
  const sheet = entries.find(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name))
  if (sheet) return readSheet(file, sheet, entries)
  if (
    entries.some(({ name }) => /^(?:content|word\/document|ppt\/presentation)\.xml$/i.test(name))
  ) {
    return strange('document')
  }
  const texts = entries.filter(({ name }) => isText(name))
  const chats = texts.filter(({ name }) => /chat/i.test(baseOf(name)))
  const [entry, another] = texts.length > 1 && chats.length > 0 ? chats : texts
  if (!entry) return strange('archive')
  if (another) return strange('chats')
  if (entry.size > MOST_UNPACKED) return strange('tooLong')
  const text = await unpacked(file, entry, MOST_UNPACKED)
  if (!text) return strange('archive')
  // Nested archives are not read.
  const inner = new Uint8Array(await text.slice(0, HEAD).arrayBuffer())
  return formatOf(inner) ? strange('archive') : read(text, chosen, tell)
}

function isText(name: string): boolean {
  // macOS adds files of its own to archives.
  return /\.(?:txt|csv|tsv)$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name)
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

async function readSheet(file: Blob, first: Entry, entries: readonly Entry[]): Promise<BallotFile> {
  const named = (name: string) => entries.find(entry => entry.name.toLowerCase() === name)
  const textOf = async (entry: Entry | undefined) => {
    const content = entry && (await unpacked(file, entry, LONGEST_SHEET))
    return content ? content.text() : ''
  }
  const sheet = await textOf(named('xl/worksheets/sheet1.xml') ?? first)
  if (sheet === '') return strange('spreadsheet')
  const reader = new BallotReader(linkedFilm)
  for (const line of linesOfSheet(sheet, await textOf(named('xl/sharedstrings.xml')))) {
    reader.push(`${line}\n`)
  }
  return reader.finish()
}

async function decoded(
  file: Blob,
  encoding: Encoding,
  tell: Tell,
  fatal: boolean
): Promise<BallotFile> {
  const decoder = new TextDecoder(encoding, { fatal })
  const reader = new BallotReader(linkedFilm, encoding)
  let bytes = 0
  await eachPiece(file, piece => {
    reader.push(decoder.decode(piece, { stream: true }))
    bytes += piece.length
    tell(bytes)
  })
  reader.push(decoder.decode())
  return reader.finish()
}

async function codePageOf(file: Blob): Promise<Encoding> {
  const guess = new CodePageGuess()
  await eachPiece(file, piece => {
    guess.push(piece)
  })
  return guess.encoding
}

async function eachPiece(file: Blob, use: (piece: Uint8Array) => void): Promise<void> {
  const pieces = file.stream().getReader()
  for (;;) {
    const { done, value } = await pieces.read()
    if (done) return
    use(value)
  }
}

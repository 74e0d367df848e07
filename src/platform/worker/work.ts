import {
  BallotReader,
  CodePageGuess,
  countElection,
  encodingOfHead,
  HEAD,
  type BallotFile,
  type Encoding
} from '../../core/election/index.ts'
import type { BallotReport, BallotTask } from './messages.ts'
import { linkedFilm } from '../../film/linked.ts'

/**
 * Reads a file of ballots as it streams in, or counts an election. A file is decoded as was chosen;
 * else as its first bytes say; else as UTF-8, and if it is not that, as the code page that its bytes
 * speak for. What it was decoded as is in the report.
 */
export async function work(task: BallotTask, report: (report: BallotReport) => void) {
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
  const known = chosen ?? encodingOfHead(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()))
  if (known) return decoded(file, known, tell, false)
  try {
    return await decoded(file, 'utf-8', tell, true)
  } catch (error) {
    // What a strict decoder throws. The ballots so far are forgotten: their letters may be wrong.
    if (!(error instanceof TypeError)) throw error
    return decoded(file, await codePageOf(file), tell, false)
  }
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

import { BallotReader, countElection } from '../../core/election/index.ts'
import type { BallotReport, BallotTask } from './messages.ts'
import { film } from '../../film/index.ts'

/** Reads a file of ballots as it streams in, or counts an election. */
export async function work(task: BallotTask, report: (report: BallotReport) => void) {
  if (task.kind === 'count') {
    report({ kind: 'count', count: countElection(task.ballots, task.folded, film) })
    return
  }
  const { file } = task
  const pieces = file.stream().getReader()
  const decoder = new TextDecoder()
  const reader = new BallotReader(film)
  let bytes = 0
  let told = 0
  for (;;) {
    const { done, value } = await pieces.read()
    if (done) break
    reader.push(decoder.decode(value, { stream: true }))
    bytes += value.length
    if (bytes - told > file.size / 100) {
      told = bytes
      report({ kind: 'progress', part: bytes / file.size })
    }
  }
  report({ kind: 'file', file: reader.finish() })
}

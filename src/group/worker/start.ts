import type { BallotReport, BallotTask } from './messages.ts'
import ballotWorker from './worker.ts?worker&url'

const trustBallotWorker = once(() =>
  window.trustedTypes?.createPolicy('encore-worker', {
    createScriptURL: (address: string) => {
      if (address === ballotWorker) return address
      throw new TypeError(`${address} is not the worker of this game.`)
    }
  })
)

/** A browser lets a policy be made but once. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Works on ballots in a worker: see the environment. */
export function startWorker(
  task: BallotTask,
  listener: (report: BallotReport) => void
): () => void {
  // TypeScript’s DOM takes plain addresses only.
  const address = (trustBallotWorker()?.createScriptURL(ballotWorker) ?? ballotWorker) as string
  const worker = new Worker(address, { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<BallotReport>) => {
    listener(data)
  }
  worker.onerror = () => {
    listener({ kind: 'failed' })
  }
  worker.postMessage(task)
  return () => {
    worker.terminate()
  }
}

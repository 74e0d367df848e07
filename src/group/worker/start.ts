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

/** A browser allows each policy to be created only once. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

export function startWorker(
  task: BallotTask,
  listener: (report: BallotReport) => void
): () => void {
  // TypeScript’s DOM types only know string addresses.
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

import type { BallotTask } from './messages.ts'
import { work } from './work.ts'

addEventListener('message', ({ data }: MessageEvent<BallotTask>) => {
  work(data, report => {
    postMessage(report)
  }).catch(() => {
    postMessage({ kind: 'failed' })
  })
})

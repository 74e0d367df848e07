import type { BallotTask } from './messages.ts'
import { doBallotTask } from './ballot-tasks.ts'

addEventListener('message', ({ data }: MessageEvent<BallotTask>) => {
  doBallotTask(data, report => {
    postMessage(report)
  }).catch(() => {
    postMessage({ kind: 'failed' })
  })
})

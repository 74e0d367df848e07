import type { BallotTask } from '../environment.ts'
import { work } from './work.ts'

addEventListener('message', ({ data }: MessageEvent<BallotTask>) => {
  work(data, report => {
    postMessage(report)
  }).catch(() => {
    postMessage({ kind: 'failed' })
  })
})

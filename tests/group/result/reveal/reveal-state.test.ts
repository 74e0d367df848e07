import { expect, test, vi } from 'vitest'
import type { BallotReport } from '../../../../src/group/worker/messages.ts'
import { countElection } from '../../../../src/group/rules/election/count.ts'
import { film } from '../../../../src/film/index.ts'
import { readFile } from '../../../world/group-night.ts'
import { startApp } from '../../../world/start-app.ts'

/** A group with a file of ballots. The worker answers when the test says so. */
function withFile() {
  const app = startApp()
  let answer: (report: BallotReport) => void = () => undefined
  app.environment.startBallotWork = (_, listener) => {
    answer = listener
    return () => undefined
  }
  app.groupFiles.addFile(Object.assign(new Blob(), { name: 'votes.csv' }))
  answer(readFile)
  const onNoWinner = vi.fn()
  const leave = app.reveal.openResult(app.groupCount, onNoWinner)
  return {
    app,
    onNoWinner,
    leave,
    fail: () => {
      answer({ kind: 'failed' })
    },
    count: (ranking: string[][]) => {
      answer({ kind: 'count', count: countElection([{ ranking }], [], film) })
    }
  }
}

test('reveal: ballots added since the last count → waits for the new count', () => {
  const { app, count, leave, onNoWinner } = withFile()
  app.reveal.startReveal()
  expect(app.reveal.revealed.get()).toBeNull()
  expect(app.reveal.isWaiting.get()).toBe(true)
  count([['duet']])
  expect(app.reveal.revealed.get()?.headline.winners).toEqual(['Duet'])
  expect(app.reveal.isWaiting.get()).toBe(false)
  app.reveal.leaveReveal(false)
  expect(app.reveal.hasEnded.get()).toBe(false)

  app.importer.addBallots('name,ranking\nAnn,children\n')
  app.reveal.startReveal()
  expect(app.reveal.revealed.get()).toBeNull()
  count([['children']])
  expect(app.reveal.revealed.get()?.headline.winners).toEqual(['And Baby Makes Three'])
  app.reveal.leaveReveal(true)
  expect(app.reveal.hasEnded.get()).toBe(true)
  expect(onNoWinner).not.toHaveBeenCalled()
  leave()
})

test('reveal: count fails → stops waiting, and the next start counts again', () => {
  const { app, count, fail, leave, onNoWinner } = withFile()
  app.reveal.startReveal()
  fail()
  expect(app.reveal.isWaiting.get()).toBe(false)
  expect(app.groupCount.counting.get()).toBe('failed')
  app.reveal.startReveal()
  expect(app.groupCount.counting.get()).toBe('working')
  count([])
  expect(app.reveal.revealed.get()).toBeNull()
  expect(onNoWinner).toHaveBeenCalledOnce()
  leave()
})

test('reveal: the page is left → ends the wait and the reveal, keeps the result shown', () => {
  const { app, count, leave } = withFile()
  app.reveal.startReveal()
  count([['duet']])
  app.reveal.leaveReveal(true)
  app.reveal.startReveal()
  expect(app.reveal.revealed.get()).not.toBeNull()
  leave()
  expect(app.reveal.revealed.get()).toBeNull()
  expect(app.reveal.isWaiting.get()).toBe(false)
  expect(app.reveal.hasEnded.get()).toBe(true)
})

import { expect, test } from 'vitest'
import type { BallotReport } from '../../../../src/group/worker/messages.ts'
import { countElection } from '../../../../src/group/rules/election/count.ts'
import { film } from '../../../../src/film/index.ts'
import { lookAlike } from '../../../../src/group/voters/voters.ts'
import { readFile } from '../../../world/group-night.ts'
import { startApp } from '../../../world/start-app.ts'

/** A group with a file of ballots, which a worker counts when the test lets it. */
function withFile() {
  const app = startApp()
  let answer: (report: BallotReport) => void = () => undefined
  app.environment.startBallotWork = (_, listener) => {
    answer = listener
    return () => undefined
  }
  app.groupFiles.addFile(Object.assign(new Blob(), { name: 'votes.csv' }))
  answer(readFile)
  const told: boolean[] = []
  const leave = app.reveal.openShow(hasWinner => told.push(hasWinner))
  return {
    app,
    told,
    leave,
    fail: () => {
      answer({ kind: 'failed' })
    },
    count: (ranking: string[][]) => {
      answer({ kind: 'count', count: countElection([{ ranking }], [], film) })
    }
  }
}

test('a reveal begins when its count is there, and not with the one before', () => {
  const { app, count, leave, told } = withFile()
  app.stage.startShow()
  expect(app.reveal.revealed.get()).toBeNull()
  expect(app.stage.isAwaited.get()).toBe(true)
  count([['duet']])
  expect(app.reveal.revealed.get()?.headline.winners).toEqual(['Duet'])
  expect(app.stage.isAwaited.get()).toBe(false)
  app.reveal.leaveReveal(false)
  expect(app.stage.isOut.get()).toBe(false)

  app.importer.addBallots('name,ranking\nAnn,children\n')
  app.stage.startShow()
  expect(app.reveal.revealed.get()).toBeNull()
  count([['children']])
  expect(app.reveal.revealed.get()?.headline.winners).toEqual(['And Baby Makes Three'])
  app.reveal.leaveReveal(true)
  expect(app.stage.isOut.get()).toBe(true)
  expect(told).toEqual([true, true])
  leave()
})

test('a count that fails ends the wait, and starting once more counts again', () => {
  const { app, count, fail, leave, told } = withFile()
  app.stage.startShow()
  fail()
  expect(app.stage.isAwaited.get()).toBe(false)
  expect(app.groupCount.counting.get()).toBe('failed')
  app.stage.startShow()
  expect(app.groupCount.counting.get()).toBe('working')
  count([])
  expect(app.reveal.revealed.get()).toBeNull()
  expect(told).toEqual([false])
  leave()
})

test('a page that is left takes its wait and its reveal along, and leaves what has come out', () => {
  const { app, count, leave } = withFile()
  app.stage.startShow()
  count([['duet']])
  app.reveal.leaveReveal(true)
  app.stage.startShow()
  expect(app.reveal.revealed.get()).not.toBeNull()
  leave()
  expect(app.reveal.revealed.get()).toBeNull()
  expect(app.stage.isAwaited.get()).toBe(false)
  expect(app.stage.isOut.get()).toBe(true)
})

test('a name that could be taken for another tells how', () => {
  expect(['Ana', 'Anа', 'Аса', ''].map(lookAlike)).toEqual([
    null,
    'mixedScripts',
    'looksLatin',
    null
  ])
})

import { describe, expect, test } from 'vitest'
import { film } from '../../../src/film/index.ts'
import { encodeResult } from '../../../src/links/index.ts'
import { onScreen, open, play } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'

const DAY = 86_400_000

test('the daily five are open until the end of their day', async () => {
  const app = startApp()
  play(app, [true, true], 'daily')
  expect(app.openRounds.openRounds.get()).toMatchObject([
    { mode: 'daily', hash: '#/quiz/daily', position: 3, of: 5 }
  ])
  app.environment.clock += DAY
  const tomorrow = startApp(app.environment.afterReload())
  expect(tomorrow.openRounds.openRounds.get()).toEqual([])
})

describe('rounds of different modes', () => {
  test('are open side by side, and each address continues its own', async () => {
    const app = startApp()
    const modes = ['', 'everything', 'missed', 'comments', code([12, 3])]
    for (const mode of modes) {
      // Of fewer than two questions that were missed and are unrelated there is no open round.
      play(app, mode === '' ? [false, false, false] : [false], mode)
      app.environment.clock += 1000
    }
    const waiting = app.openRounds.openRounds.get()
    expect(waiting.map(({ mode, position }) => [mode, position])).toEqual([
      ['challenge', 2],
      ['comments', 2],
      ['missed', 2],
      ['everything', 2],
      ['ten', 4]
    ])
    expect(waiting.map(({ hash }) => hash)).toEqual([
      `#/quiz/${code([12, 3])}`,
      '#/quiz/comments',
      '#/quiz/missed',
      '#/quiz/everything',
      '#/quiz'
    ])
    const again = startApp(app.environment.afterReload())
    for (const { hash, round, position } of waiting) {
      open(again, hash.replace(/^#\/quiz\/?/, ''))
      expect(onScreen(again)).toMatchObject({ roundId: round.id, position })
    }
  })

  test('a challenge goes on without the friend’s result, if that was erased', async () => {
    const app = startApp()
    play(app, [false], code([12, 3]))
    app.environment.stored.delete(storageKeyOf(`encore:friend:${code([12, 3])}`))
    const again = startApp(app.environment.afterReload())
    const bare = encodeResult(
      { quiz: { mode: 'challenge', questions: [12, 3], right: [false, false] } },
      film
    )
    expect(again.openRounds.openRounds.get()[0]?.hash).toBe(`#/quiz/${bare}`)
  })

  test('can be quit, which keeps the answers', async () => {
    const app = startApp()
    play(app, [false, true])
    const [{ round } = { round: null }] = app.openRounds.openRounds.get()
    if (round) app.openRounds.quitRound(round)
    expect(app.openRounds.openRounds.get()).toEqual([])
    expect(app.review.missed.get()).toBe(1)
    expect(app.rounds.history.get().at(-1)?.round).toEqual({
      ...round,
      gaveUpAt: app.environment.clock
    })

    app.environment.clock += 1000
    app.quiz.openQuiz()
    expect(onScreen(app)).toMatchObject({ position: 1 })
    expect(onScreen(app).roundId).not.toBe(round?.id)
  })

  test('undoing a quit restores the round', async () => {
    const app = startApp()
    play(app, [false, true])
    const waiting = app.openRounds.openRounds.get()
    app.openRounds.undoQuit()
    expect(app.openRounds.openRounds.get()).toEqual(waiting)
    for (const { round } of waiting) app.openRounds.quitRound(round)
    expect(app.openRounds.quit.get()?.mode).toBe('ten')
    app.openRounds.undoQuit()
    expect(app.openRounds.openRounds.get()).toEqual(waiting)
    expect(app.openRounds.quit.get()).toBeNull()
  })
})

function code(questions: number[]): string {
  const right = questions.map(() => true)
  return encodeResult({ quiz: { mode: 'ten', questions, right } }, film)
}

import { expect, test } from 'vitest'
import { arrivalStore } from '../../src/quiz/arrival.ts'
import { play, tenRight } from '../world/play-app.ts'
import { startApp } from '../world/start-app.ts'

test('the score on a ticket is news once, right after the round that led to it', () => {
  const app = startApp()
  const { isScoreNews } = arrivalStore(app.app)
  expect(isScoreNews()).toBe(false)
  play(app, tenRight)
  expect(isScoreNews()).toBe(true)
  expect(isScoreNews()).toBe(false)
  app.environment.clock += 1000
  play(app, tenRight)
  const again = startApp(app.environment.afterReload())
  expect(arrivalStore(again.app).isScoreNews()).toBe(false)
})

test('it is none where the ticket shows another round, or none at all, by then', () => {
  const app = startApp()
  const { isScoreNews } = arrivalStore(app.app)
  play(app, tenRight)
  play(startApp(app.environment.newTab()), tenRight)
  expect(isScoreNews()).toBe(false)

  app.environment.clock += 1000
  app.quiz.openQuiz()
  play(app, tenRight)
  app.rounds.history.subscribe(() => undefined)
  app.environment.newTab().tabStorage.clear()
  expect(isScoreNews()).toBe(false)
})

import { expect, test } from 'vitest'
import { freshScoreStore } from '../../src/quiz/fresh-score.ts'
import { play, tenRight } from '../world/play-app.ts'
import { startApp } from '../world/start-app.ts'

test('a score is fresh once, right after its round', () => {
  const app = startApp()
  const { takeFreshScore } = freshScoreStore(app.app)
  expect(takeFreshScore()).toBe(false)
  play(app, tenRight)
  expect(takeFreshScore()).toBe(true)
  expect(takeFreshScore()).toBe(false)
  app.environment.clock += 1000
  play(app, tenRight)
  const again = startApp(app.environment.afterReload())
  expect(freshScoreStore(again.app).takeFreshScore()).toBe(false)
})

test('a score is not fresh if the ticket shows another round or none by then', () => {
  const app = startApp()
  const { takeFreshScore } = freshScoreStore(app.app)
  play(app, tenRight)
  play(startApp(app.environment.newTab()), tenRight)
  expect(takeFreshScore()).toBe(false)

  app.environment.clock += 1000
  app.quiz.openQuiz()
  play(app, tenRight)
  app.rounds.history.subscribe(() => undefined)
  app.environment.newTab().tabStorage.clear()
  expect(takeFreshScore()).toBe(false)
})

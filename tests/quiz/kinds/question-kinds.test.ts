import { describe, expect, test } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { answer, onScreen, onScreenAs } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'

/** The numbers of an order, a match and a choice. */
const questions = (['order', 'match', 'choice'] as const).map(
  kind => film.questions.find(({ kind: its, retired }) => its === kind && !retired)?.number ?? 0
)
const code = encodeResult(
  { quiz: { mode: 'ten', questions, right: questions.map(() => true) } },
  film
)
describe('an order', () => {
  test('is moved about, checked, and shown beside the right one', async () => {
    const app = startApp()
    app.challenge.openChallenge(code)
    const [first, second] = onScreenAs(app, 'order').events
    app.answerDraft.moveEvent(String(second?.id), 'up')
    expect(onScreenAs(app, 'order').events.slice(0, 2)).toEqual([second, first])
    app.answerDraft.pickSide('left', 0)
    answer(app, true)
    expect(onScreen(app).right).toBe(true)
    const events = onScreenAs(app, 'order').question.events
    expect(onScreen(app).compared).toEqual(
      events.map((event, at) => ({ about: String(at + 1), given: event, right: event }))
    )
  })
})

describe('a match', () => {
  test('is paired, and is no answer while there are gaps', async () => {
    const app = startApp()
    app.challenge.openChallenge(code)
    answer(app, true)
    app.quiz.nextQuestion()
    const before = onScreenAs(app, 'match')
    app.answerDraft.moveEvent('0', 'up')
    app.answerDraft.pickSide('left', 0)
    expect(onScreenAs(app, 'match').lefts[0]).toMatchObject({ isPicked: true, pair: null })
    app.answerDraft.pickSide('right', 1)
    const { lefts, rights, isComplete } = onScreenAs(app, 'match')
    expect(lefts.map(({ pair }) => pair)).toEqual([1, ...before.lefts.slice(1).map(() => null)])
    expect(rights.find(({ index }) => index === 1)?.pair).toBe(1)
    expect(isComplete).toBe(false)
    app.answerDraft.submitDraft()
    expect(onScreen(app).right).toBeNull()

    app.challenge.openChallenge(code)
    expect(onScreenAs(app, 'match').lefts[0]?.pair).toBe(1)
    app.answerDraft.pickSide('left', 0)
    app.answerDraft.pickSide('left', 0)
    answer(app, false)
    expect(onScreen(app).right).toBe(false)
  })
})

test('a choice is not answered by checking', async () => {
  const app = startApp()
  app.quiz.openQuiz()
  app.answerDraft.submitDraft()
  expect(onScreen(app).right).toBeNull()
})

test('a round of every kind survives a reload at each step', async () => {
  let app = startApp()
  const reload = async () => {
    const before = onScreen(app)
    app = startApp(app.environment.afterReload())
    app.challenge.openChallenge(code)
    expect(onScreen(app)).toEqual(before)
  }
  app.challenge.openChallenge(code)
  for (const number of questions) {
    expect(onScreen(app).question.number).toBe(number)
    await reload()
    answer(app, number === questions[1])
    expect(onScreen(app).right).toBe(number === questions[1])
    await reload()
    app.quiz.nextQuestion()
  }
  expect(app.environment.hash()).toMatch(/^#\/r\//)
  expect(onScreen(app)).toMatchObject({ isLast: true, right: false })
})

import { describe, expect, test } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { answer, onScreen, onScreenAs } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'

const numbers = (['order', 'match', 'choice'] as const).map(
  kind => film.questions.find(({ kind: its, retired }) => its === kind && !retired)?.number ?? 0
)
const code = encodeResult(
  { quiz: { mode: 'ten', questions: numbers, right: numbers.map(() => true) } },
  film
)

/** The first question is an order, the second a match, the third a choice. */
function openKinds(): App {
  const app = startApp()
  app.challenge.openChallenge(code)
  return app
}

/** Moves the events into the right order. */
function solveOrder(app: App): void {
  const { question } = onScreenAs(app, 'order')
  for (const index of [...question.events.keys()].reverse()) {
    for (const _ of question.events) app.orderDraft.moveEvent(index, 'up')
  }
}

describe('the draft of an order', () => {
  test('moved events change the order on screen, and the submitted draft is the answer', () => {
    const app = openKinds()
    const [first, second] = onScreenAs(app, 'order').events
    app.orderDraft.moveEvent(second?.index ?? -1, 'up')
    expect(onScreenAs(app, 'order').events.slice(0, 2)).toEqual([second, first])
    solveOrder(app)
    app.orderDraft.submitDraft()
    expect(onScreen(app).right).toBe(true)
    const { events } = onScreenAs(app, 'order').question
    expect(onScreen(app).compared).toEqual(
      events.map((event, at) => ({ about: String(at + 1), given: event, right: event }))
    )
  })

  test('moves after the answer change nothing', () => {
    const app = openKinds()
    answer(app, true)
    const { events } = onScreenAs(app, 'order')
    app.orderDraft.moveEvent(0, 'down')
    expect(onScreenAs(app, 'order').events).toEqual(events)
  })
})

describe('the draft of a match', () => {
  function openMatch(): App {
    const app = openKinds()
    answer(app, true)
    app.quiz.nextQuestion()
    return app
  }

  test('a tap on each side makes a pair', () => {
    const app = openMatch()
    const before = onScreenAs(app, 'match')
    app.matchDraft.pickSide('left', 0)
    expect(onScreenAs(app, 'match').lefts[0]).toMatchObject({ isPicked: true, pair: null })
    app.matchDraft.pickSide('right', 1)
    const { lefts, rights, isComplete } = onScreenAs(app, 'match')
    expect(lefts.map(({ pair }) => pair)).toEqual([1, ...before.lefts.slice(1).map(() => null)])
    expect(rights.find(({ index }) => index === 1)?.pair).toBe(1)
    expect(isComplete).toBe(false)
  })

  test('submitted while incomplete: no answer', () => {
    const app = openMatch()
    app.matchDraft.pickSide('left', 0)
    app.matchDraft.pickSide('right', 1)
    app.matchDraft.submitDraft()
    expect(onScreen(app).right).toBeNull()
  })

  test('submitted complete: the pairs are the answer', () => {
    const app = openMatch()
    for (const index of onScreenAs(app, 'match').question.pairs.keys()) {
      app.matchDraft.pickSide('left', index)
      app.matchDraft.pickSide('right', index)
    }
    app.matchDraft.submitDraft()
    expect(onScreen(app).right).toBe(true)
  })

  test('survives leaving the round and opening it again', () => {
    const app = openMatch()
    app.matchDraft.pickSide('left', 0)
    app.matchDraft.pickSide('right', 1)
    app.quiz.openQuiz()
    app.challenge.openChallenge(code)
    expect(onScreenAs(app, 'match').lefts[0]?.pair).toBe(1)
  })
})

test('a question of another kind, or none: drafts are empty and change nothing', () => {
  const app = startApp()
  app.orderDraft.moveEvent(0, 'down')
  expect(app.orderDraft.events.get()).toEqual([])
  app.quiz.openQuiz()
  const before = onScreenAs(app, 'choice')
  app.orderDraft.moveEvent(0, 'down')
  app.orderDraft.submitDraft()
  app.matchDraft.pickSide('left', 0)
  app.matchDraft.submitDraft()
  expect(app.matchDraft.match.get()).toBeNull()
  expect(onScreenAs(app, 'choice')).toEqual(before)
})

test('a round of all kinds survives a reload before and after each answer', () => {
  let app = openKinds()
  const reload = () => {
    const before = onScreen(app)
    app = startApp(app.environment.afterReload())
    app.challenge.openChallenge(code)
    expect(onScreen(app)).toEqual(before)
  }
  for (const number of numbers) {
    expect(onScreen(app).question.number).toBe(number)
    reload()
    answer(app, number === numbers[1])
    expect(onScreen(app).right).toBe(number === numbers[1])
    reload()
    app.quiz.nextQuestion()
  }
  expect(app.environment.hash()).toMatch(/^#\/r\//)
  expect(onScreen(app)).toMatchObject({ isLast: true, right: false })
})

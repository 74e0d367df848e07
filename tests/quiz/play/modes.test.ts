import { describe, expect, test } from 'vitest'
import { film } from '../../../src/film/index.ts'
import { isComment } from '../../../src/quiz/rules/comment-questions.ts'
import { stillAsked } from '../../../src/quiz/rules/round.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { onScreen, play, tenRight } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'

const DAY = 86_400_000
const asked = ({ rounds }: App) => rounds.history.get().at(-1)?.round.questions
const fiveRight = tenRight.slice(5)

describe('the daily five', () => {
  test('same questions in two browsers, others the next day', async () => {
    const one = startApp(fakeEnvironment())
    one.modes.openMode('daily')
    const other = startApp(fakeEnvironment({ randomSeed: () => 77 }))
    other.environment.clock += 60_000
    other.modes.openMode('daily')
    expect(asked(one)).toHaveLength(5)
    expect(asked(other)).toEqual(asked(one))
    expect(onScreen(other)).toMatchObject({ question: onScreen(one).question })

    other.environment.clock += DAY
    other.modes.openMode('daily')
    expect(asked(other)).not.toEqual(asked(one))
    expect(onScreen(other).position).toBe(1)
  })

  test('played once a day: opened again, they are over', async () => {
    const app = startApp()
    play(app, fiveRight, 'daily')
    app.modes.openMode('daily')
    expect(app.quiz.quiz.get()).toBeNull()
    expect(app.modes.isOver.get()).toBe(true)

    app.environment.clock += DAY
    app.today.refreshToday()
    app.modes.openMode('daily')
    expect(app.modes.isOver.get()).toBe(false)
    expect(onScreen(app).position).toBe(1)
  })
})

test.each(['daily', 'everything', 'missed', 'comments'] as const)(
  'a mode without questions starts and stores no round: %s',
  mode => {
    const app = startApp()
    app.questions.questions.set([])
    app.modes.openMode(mode)
    expect(app.quiz.quiz.get()).toBeNull()
    expect(app.modes.isOver.get()).toBe(false)
    expect([...app.environment.stored]).toEqual([])
  }
)

describe('real comment or made up', () => {
  test('asks ten comment questions, and continues after a reload', async () => {
    const app = startApp()
    play(app, [true], 'comments')
    const lines = film.questions.filter(({ number }) => asked(app)?.includes(number))
    expect(lines).toHaveLength(10)
    expect(lines.filter(isComment)).toEqual(lines)
    const again = startApp(app.environment.afterReload())
    again.modes.openMode('comments')
    expect(onScreen(again)).toMatchObject({ mode: 'comments', position: 2, of: 10 })
  })
})

describe('everything', () => {
  test('asks each fact once', async () => {
    const app = startApp()
    app.modes.openMode('everything')
    const found = film.questions.filter(({ number }) => asked(app)?.includes(number))
    expect(asked(app)?.length).toBeGreaterThanOrEqual(70)
    expect(new Set(found.map(({ fact }) => fact)).size).toBe(asked(app)?.length)
    expect(stillAsked(found)).toEqual(found)
  })
})

describe('the missed questions', () => {
  test('before anything is missed: no round', async () => {
    const app = startApp()
    app.modes.openMode('missed')
    expect(app.quiz.quiz.get()).toBeNull()
    expect(app.modes.isOver.get()).toBe(false)
    expect(app.rounds.hasPlayed.get()).toBe(false)
  })

  test('are asked until they are answered right', async () => {
    const app = startApp()
    play(app, [false, true, false])
    const wrong = [0, 2].map(at => asked(app)?.[at])
    expect(app.review.missed.get()).toBe(2)

    app.environment.clock += 1000
    play(app, [true, false], 'missed')
    expect(new Set(asked(app))).toEqual(new Set(wrong))
    const last = asked(app)?.[1]
    app.environment.clock += 1000
    play(app, [true], 'missed')
    expect(asked(app)).toEqual([last])
    expect(app.review.missed.get()).toBe(0)
  })
})

test('a quick ten whose seed happens to be the day is not the daily round', () => {
  const app = startApp()
  app.today.refreshToday()
  const day = app.today.today.get()
  const answers = [{ given: [0], took: 900 }]
  app.rounds.saveRound({
    id: 'x',
    mode: 'ten',
    seed: day,
    questions: [1],
    answers,
    at: 1,
    startedAt: 1
  })
  expect(app.daily.daily.get().result).toBeNull()
  app.modes.openMode('daily')
  expect(onScreen(app)).toMatchObject({ mode: 'daily', of: 5 })
})

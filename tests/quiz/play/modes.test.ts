import { describe, expect, test } from 'vitest'
import type { ChoiceQuestion, Question } from '../../../src/film/types.ts'
import { film } from '../../../src/film/index.ts'
import { encodeResult } from '../../../src/links/index.ts'
import { isComment } from '../../../src/quiz/rules/comment-questions.ts'
import { stillAsked } from '../../../src/quiz/rules/round.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { answer, onScreen, open, play, tenRight } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'

const DAY = 86_400_000
const asked = ({ rounds }: App) => rounds.history.get().at(-1)?.round.questions
const fiveRight = tenRight.slice(5)

describe('the daily five', () => {
  test('are the same in two browsers, and others the next day', async () => {
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

  test('are played once: afterwards there is the score to look at', async () => {
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

  test('wait at home until their day is over', async () => {
    const app = startApp()
    play(app, [true, true], 'daily')
    expect(app.openRounds.openRounds.get()).toMatchObject([
      { mode: 'daily', hash: '#/quiz/daily', position: 3, of: 5 }
    ])
    app.environment.clock += DAY
    const tomorrow = startApp(app.environment.afterReload())
    expect(tomorrow.openRounds.openRounds.get()).toEqual([])
  })
})

test.each(['daily', 'everything', 'missed', 'comments'] as const)(
  'a way to play that has nothing to ask starts no round and stores none: %s',
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
  test('asks ten lines, and goes on where it was left', async () => {
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

describe('the missed ones', () => {
  test('are nothing before anything is missed', async () => {
    const app = startApp()
    app.modes.openMode('missed')
    expect(app.quiz.quiz.get()).toBeNull()
    expect(app.modes.isOver.get()).toBe(false)
    expect(app.rounds.hasPlayed.get()).toBe(false)
  })

  test('are asked until they are right', async () => {
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

describe('rounds of different ways', () => {
  test('wait side by side, and each way goes on with its own', async () => {
    const app = startApp()
    const ways = ['', 'everything', 'missed', 'comments', code([12, 3])]
    for (const way of ways) {
      play(app, [false], way)
      app.environment.clock += 1000
    }
    const waiting = app.openRounds.openRounds.get()
    expect(waiting.map(({ mode, position }) => [mode, position])).toEqual([
      ['challenge', 2],
      ['comments', 2],
      ['missed', 2],
      ['everything', 2],
      ['ten', 2]
    ])
    // An address that goes on with a challenge gives no answer away.
    const bare = encodeResult(
      { quiz: { mode: 'challenge', questions: [12, 3], right: [false, false] } },
      film
    )
    expect(waiting.map(({ hash }) => hash)).toEqual([
      `#/quiz/${bare}`,
      '#/quiz/comments',
      '#/quiz/missed',
      '#/quiz/everything',
      '#/quiz'
    ])
    const again = startApp(app.environment.afterReload())
    for (const { hash, round } of waiting) {
      open(again, hash.replace(/^#\/quiz\/?/, ''))
      expect(onScreen(again)).toMatchObject({ roundId: round.id, position: 2 })
    }
  })

  test('can be given up, which keeps what was answered', async () => {
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

  test('come back as they were when giving up was a mistake', async () => {
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

  test('count in the order they end: a long one may outlast a short one', async () => {
    const app = startApp()
    play(app, tenRight.slice(1))
    app.environment.clock += 1000
    play(app, tenRight, 'comments')
    expect(app.rounds.lastFinished.get()?.round.mode).toBe('comments')
    app.environment.clock += 1000
    play(app, [true])
    expect(app.rounds.lastFinished.get()?.round.mode).toBe('ten')
  })
})

test('a link’s questions that cannot be read give way to ten others, and that is told', async () => {
  const app = startApp()
  app.challenge.openChallenge('r1nothing')
  expect(onScreen(app)).toMatchObject({ isUnreadable: true, mode: 'ten' })
  app.quiz.openQuiz()
  expect(onScreen(app).isUnreadable).toBe(false)
})

test('a round that was drawn with the day’s number is not the day’s five', () => {
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

test('the record follows what is played', async () => {
  const app = startApp()
  play(app, [true, true, false])
  expect(app.stats.stats.get()).toMatchObject({
    rounds: 0,
    answers: { right: 2, of: 3 },
    run: { current: 0, best: 2 }
  })
})

describe('the review', () => {
  test('is empty before a round is finished', async () => {
    const app = startApp()
    play(app, [true])
    app.review.openReview()
    expect(app.review.review.get()).toBeNull()
  })

  test('has every question of the last finished round, both answers, and the time taken', async () => {
    const app = startApp()
    app.quiz.openQuiz()
    for (const at of tenRight.keys()) {
      app.environment.clock += 6500
      answer(app, at > 0)
      app.quiz.nextQuestion()
    }
    app.review.openReview()
    const shown = app.review.review.get()
    expect(shown).toMatchObject({ mode: 'ten', right: 9, of: 10, seconds: 65 })
    expect(shown?.items.map(({ isRight }) => isRight)).toEqual([false, ...tenRight.slice(1)])
    expect(shown?.items.map(({ question }) => question.number)).toEqual(asked(app))
    expect(shown?.items[0]?.compared.every(({ given, right }) => given !== right)).toBe(true)
    expect(shown?.topics.reduce((sum, { of }) => sum + of, 0)).toBe(10)
    expect(shown?.topics.reduce((sum, { right }) => sum + right, 0)).toBe(9)

    expect(shown?.topics.map(({ topic }) => topic)).toEqual(
      ['plot', 'ending', 'making', 'talk'].filter(topic =>
        shown?.items.some(({ question }) => question.topic === topic)
      )
    )

    app.review.openReview('no such round')
    expect(app.review.review.get()).toBeNull()
    app.review.openReview(app.rounds.history.get().at(-1)?.round.id)
    expect(app.review.review.get()).toEqual(shown)
  })
})

describe('the review of an answer', () => {
  const choice = film.questions.find(
    (question): question is ChoiceQuestion =>
      question.kind === 'choice' && question.options.some(({ note }) => note)
  )
  const order = film.questions.find(({ kind }) => kind === 'order')
  if (!choice || !order) throw new Error('The film has no such questions.')

  function reviewOf(questions: Question[], given: number[][]) {
    const app = startApp()
    app.rounds.saveRound({
      id: 'seen',
      mode: 'ten',
      seed: 1,
      questions: questions.map(({ number }) => number),
      answers: given.map(each => ({ given: each, took: 900 })),
      at: given.length,
      startedAt: 1
    })
    app.review.openReview('seen')
    return app.review.review.get()
  }

  test('winks at the very option that was picked, if there is something to say', () => {
    for (const [index, { note = '' }] of choice.options.entries()) {
      expect(reviewOf([choice], [[index]])?.items[0]?.note).toBe(note)
    }
    expect(new Set(choice.options.map(({ note }) => note)).size).toBeGreaterThan(1)
  })

  test('winks at no order, nor at an option that the question has no more', () => {
    const given = order.kind === 'order' ? order.events.map((_, at) => at) : []
    expect(reviewOf([order], [given])?.items[0]?.note).toBe('')
    expect(reviewOf([choice], [[99]])?.items[0]?.note).toBe('')
  })

  test('goes as far as it was played, by the topics that were asked about alone', () => {
    const shown = reviewOf([choice, order], [[0]])
    expect(shown?.items).toHaveLength(1)
    expect(shown?.topics).toEqual([{ topic: choice.topic, right: expect.any(Number), of: 1 }])
  })
})

describe('sounds and vibration', () => {
  test('are off until they are switched on, and then tell right from wrong and from all right', async () => {
    const app = startApp()
    play(app, [true])
    expect([...app.environment.heard, ...app.environment.felt]).toEqual([])

    app.feedback.sounds.set(true)
    app.feedback.vibration.set(true)
    play(app, [true, false])
    app.environment.clock += 1000
    play(app, fiveRight, 'daily')
    const { heard, felt } = app.environment
    expect(heard).toHaveLength(7)
    expect(felt).toHaveLength(7)
    expect(new Set([0, 1, 6].map(at => String(heard[at]))).size).toBe(3)
    expect(heard.slice(2, 6)).toEqual([heard[0], heard[0], heard[0], heard[0]])
    // Up for right, down for wrong.
    const rises = ([first = 0, last = 0]: number[] = []) => last > first
    expect([0, 1].map(at => rises(heard[at]))).toEqual([true, false])
    expect(felt.slice(2, 6)).toEqual([felt[0], felt[0], felt[0], felt[0]])
    expect(new Set([0, 1, 6].map(at => String(felt[at]))).size).toBe(3)
    expect(felt.every(({ length }) => length > 0)).toBe(true)
    // All right is the longest of them.
    expect(rises(heard[6])).toBe(true)
    expect(heard[6]?.length).toBeGreaterThan(heard[0]?.length ?? 0)
    expect(felt[6]?.length).toBeGreaterThan(felt[1]?.length ?? 0)
    expect(app.feedback.canVibrate()).toBe(true)
    app.quiz.openQuiz()
    answer(app, true)
    answer(app, true)
    expect(heard).toHaveLength(8)

    const again = startApp(app.environment.afterReload())
    expect(again.feedback.sounds.get()).toBe(true)
  })

  test('do without where nothing vibrates', async () => {
    const app = startApp(fakeEnvironment({ vibrate: null }))
    expect(app.feedback.canVibrate()).toBe(false)
    app.feedback.vibration.set(true)
    play(app, [true])
    expect(app.environment.felt).toEqual([])
  })
})

function code(questions: number[]): string {
  const right = questions.map(() => true)
  return encodeResult({ quiz: { mode: 'ten', questions, right } }, film)
}

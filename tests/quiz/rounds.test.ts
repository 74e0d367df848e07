import { describe, expect, test } from 'vitest'
import { film } from '../../src/film/index.ts'
import { fakeEnvironment } from '../world/fake-environment.ts'
import { onScreen, play, tenRight } from '../world/play-app.ts'
import { startApp } from '../world/start-app.ts'

const sound = {
  id: 'old',
  mode: 'ten',
  seed: 3,
  questions: [1, 2],
  answers: [{ given: [0], took: 900 }],
  at: 1,
  startedAt: 5
}

/** A page opened where this round is stored. */
async function opened(round: unknown) {
  const environment = fakeEnvironment()
  environment.stored.set('encore:round:old', JSON.stringify({ version: 1, value: round }))
  return startApp(environment)
}

describe('the rounds', () => {
  test('before the first round: none', async () => {
    const { rounds } = startApp()
    expect(rounds.history.get()).toEqual([])
    expect(rounds.lastFinished.get()).toBeNull()
  })

  test('opening the quiz continues the latest open round', async () => {
    const first = await opened(sound)
    play(first, [])
    expect(onScreen(first).question.number).toBe(2)

    first.rounds.saveRound({ ...sound, mode: 'ten', id: 'newer', startedAt: 9, questions: [3, 4] })
    first.rounds.saveRound({ ...sound, mode: 'ten', id: 'older', startedAt: 1, questions: [5, 6] })
    const again = startApp(first.environment.afterReload())
    play(again, [])
    expect(onScreen(again)).toMatchObject({ roundId: 'newer', question: { number: 4 } })
  })

  test('the last finished round stays the same while the next is played', async () => {
    const app = startApp()
    play(app, tenRight)
    const finished = app.rounds.history.get().at(-1)
    expect(app.rounds.hasPlayed.get()).toBe(true)
    app.environment.clock += 1000
    play(app, [false])
    expect(app.rounds.lastFinished.get()).toEqual(finished)
    expect(app.rounds.history.get().at(-1)).not.toEqual(finished)
  })

  test('the last finished round is the one that ended last, not the one that began last', async () => {
    const app = startApp()
    play(app, tenRight.slice(1))
    app.environment.clock += 1000
    play(app, tenRight, 'comments')
    expect(app.rounds.lastFinished.get()?.round.mode).toBe('comments')
    app.environment.clock += 1000
    play(app, [true])
    expect(app.rounds.lastFinished.get()?.round.mode).toBe('ten')
  })

  test('a round with a question that the film no longer has is left out', async () => {
    const { rounds, storage } = await opened({ ...sound, questions: [1, 9999] })
    expect(rounds.history.get()).toEqual([])
    expect(storage.quarantined.get()).toBe(0)
  })
})

describe('a stored round', () => {
  test('valid: read as it is', async () => {
    const { rounds } = await opened(sound)
    expect(rounds.history.get().at(-1)?.round).toEqual(sound)
  })

  test.each([
    ['has no questions', { questions: [], answers: [], at: 0 }],
    ['asks a question twice', { questions: [1, 1] }],
    ['has more answers than questions', { questions: [1], answers: [1, 2].map(answer), at: 1 }],
    ['is ahead of its answers', { questions: [1, 2, 3], at: 2 }],
    ['is far behind its answers', { answers: [1, 2].map(answer), at: 0 }],
    ['is of no known mode', { mode: 'twenty' }],
    ['took less than no time', { answers: [{ given: [0], took: -1 }] }],
    ['has no seed', { seed: null }],
    ['has half a question', { questions: [1.5, 2] }]
  ])('invalid, as it %s: put in quarantine', async (_, wrong) => {
    const { rounds, storage } = await opened({ ...sound, ...wrong })
    expect(rounds.history.get()).toEqual([])
    expect(storage.quarantined.get()).toBe(1)
  })
})

function answer(option: number) {
  return { given: [option], took: 900 }
}

describe('an answer', () => {
  /** How often a question is looked at when one is answered after so many rounds. */
  function looksAfter(rounds: number): number {
    const app = startApp()
    for (let round = 0; round < rounds; round++) play(app, tenRight)
    let looks = 0
    const counted = film.questions.map(
      question =>
        new Proxy(question, {
          get: (target, field, receiver) => {
            looks += 1
            return Reflect.get(target, field, receiver) as unknown
          }
        })
    )
    app.questions.questions.set(counted)
    for (const store of [app.stats.stats, app.review.missed, app.rounds.lastFinished])
      store.subscribe(() => undefined)
    const startedAt = app.rounds.startTime()
    app.rounds.saveRound({ ...sound, mode: 'ten', startedAt })
    app.quiz.openQuiz()
    app.quiz.quiz.subscribe(() => undefined)
    looks = 0
    app.quiz.submitAnswer([0])
    return looks
  }

  test('reads the questions of its own round only, with 2 or 20 rounds played before', () => {
    const looks = looksAfter(2)
    expect(looks).toBeGreaterThan(0)
    expect(looksAfter(20)).toBe(looks)
  })
})

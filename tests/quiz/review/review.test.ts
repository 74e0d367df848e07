import { describe, expect, test } from 'vitest'
import type { ChoiceQuestion, Question } from '../../../src/film/types.ts'
import { film } from '../../../src/film/index.ts'
import { answer, play, tenRight } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'

const asked = ({ rounds }: App) => rounds.history.get().at(-1)?.round.questions

describe('the review', () => {
  test('is empty before a round is finished', async () => {
    const app = startApp()
    play(app, [true])
    app.review.openReview()
    expect(app.review.review.get()).toBeNull()
  })

  test('of the last finished round: all questions, both answers, the time', async () => {
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

  test('a choice: the note of the picked option', () => {
    for (const [index, { note = '' }] of choice.options.entries()) {
      expect(reviewOf([choice], [[index]])?.items[0]?.note).toBe(note)
    }
    expect(new Set(choice.options.map(({ note }) => note)).size).toBeGreaterThan(1)
  })

  test('an order, or an unknown option: no note', () => {
    const given = order.kind === 'order' ? order.events.map((_, at) => at) : []
    expect(reviewOf([order], [given])?.items[0]?.note).toBe('')
    expect(reviewOf([choice], [[99]])?.items[0]?.note).toBe('')
  })

  test('an unfinished round: its answers and their topics only', () => {
    const shown = reviewOf([choice, order], [[0]])
    expect(shown?.items).toHaveLength(1)
    expect(shown?.topics).toEqual([{ topic: choice.topic, right: expect.any(Number), of: 1 }])
  })
})

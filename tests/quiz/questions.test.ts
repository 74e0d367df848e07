import { expect, test } from 'vitest'
import { explain } from '../../src/quiz/rules/explain.ts'
import { film } from '../../src/film/index.ts'
import { quickTenPool } from '../../src/film/quick-ten-pool.ts'
import { createApp } from '../../src/app/app.ts'
import { questionStore } from '../../src/quiz/questions.ts'
import { fakeEnvironment } from '../world/fake-environment.ts'
import { play, tenRight } from '../world/play-app.ts'
import { startApp } from '../world/start-app.ts'

test('a first visit: questions of a quick ten at first, all after fetchQuestions', async () => {
  const { questions } = startApp(undefined, false)
  expect(questions.questions.get()).toEqual(quickTenPool)
  await questions.fetchQuestions()
  expect(questions.questions.get()).toEqual(film.questions)
})

test('rounds of questions that are not loaded: left out until they are', async () => {
  const first = startApp(undefined, false)
  play(first, tenRight)
  expect(first.rounds.areQuestionsLoaded.get()).toBe(true)

  const whole = startApp(first.environment.afterReload())
  const retired = film.questions.filter(question => question.retired).slice(0, 2)
  whole.rounds.saveRound({
    id: 'old',
    mode: 'everything',
    seed: 1,
    questions: retired.map(({ number }) => number),
    answers: [{ given: [0], took: 1 }],
    at: 1,
    startedAt: whole.environment.clock + 1000
  })
  const again = startApp(whole.environment.afterReload(), false)
  expect(again.rounds.areQuestionsLoaded.get()).toBe(false)
  expect(again.rounds.history.get()).toHaveLength(1)
  await again.questions.fetchQuestions()
  expect(again.rounds.areQuestionsLoaded.get()).toBe(true)
  expect(again.rounds.history.get()).toEqual(whole.rounds.history.get())
})

test('questions load without explanations, which fetchExplanations adds', async () => {
  const { questions } = startApp()
  questions.questions.set([])
  await questions.fetchTen()
  expect(questions.questions.get().some(({ explanation }) => explanation)).toBe(false)
  expect(questions.questions.get().map(({ prompt }) => prompt)).toEqual(
    quickTenPool.map(({ prompt }) => prompt)
  )
  await questions.fetchExplanations()
  expect(questions.questions.get()).toEqual(quickTenPool)
  const explained = questions.questions.get()
  await questions.fetchTen()
  await questions.fetchExplanations()
  expect(questions.questions.get()).toBe(explained)
})

test('some questions explained: fetchExplanations adds the missing ones; loaded questions stay', async () => {
  const { questions } = startApp()
  expect(questions.questions.get()).toEqual(film.questions)
  await questions.fetchTen()
  expect(questions.questions.get()).toEqual(film.questions)
  const [first, second] = quickTenPool
  if (!first || !second) throw new Error('The film has no questions.')
  questions.questions.set([first, { ...second, explanation: '', cites: [] }])
  await questions.fetchExplanations()
  expect(questions.questions.get()).toEqual([first, second])
})

test('before any fetch: no questions', () => {
  const app = createApp(fakeEnvironment())
  expect(questionStore(app).questions.get()).toEqual([])
})

test('an explanation is added to the question with its number only', () => {
  const [order, other] = film.questions.filter(({ kind }) => kind === 'order')
  if (!order || !other) throw new Error('The film has no two orders.')
  const { number, explanation, cites } = order
  const asked = [{ ...order, explanation: '', cites: [] }, other]
  expect(explain(asked, [{ number, explanation, cites, notes: [] }])).toEqual([order, other])
})

import { expect, test } from 'vitest'
import { forQuickTen } from '../../../src/core/quiz/quick-ten.ts'
import { film } from '../../../src/film/index.ts'
import { play, tenRight } from '../play.ts'
import { startApp } from '../start-app.ts'

test('a first visit has at hand what a quick ten can ask, and the rest once it is fetched', async () => {
  const { questions } = startApp(undefined, false)
  expect(questions.questions.get()).toEqual(forQuickTen(film.questions))
  await questions.fetchQuestions()
  expect(questions.questions.get()).toEqual(film.questions)
})

test('rounds of other questions wait for those, and are not lost', async () => {
  const first = startApp(undefined, false)
  play(first, tenRight)
  expect(first.rounds.areQuestionsLoaded.get()).toBe(true)

  const whole = startApp(first.environment.afterReload())
  whole.environment.clock += 1000
  play(whole, [true], 'everything')
  const again = startApp(whole.environment.afterReload(), false)
  expect(again.rounds.areQuestionsLoaded.get()).toBe(false)
  expect(again.rounds.history.get()).toHaveLength(1)
  await again.questions.fetchQuestions()
  expect(again.rounds.areQuestionsLoaded.get()).toBe(true)
  expect(again.rounds.history.get()).toEqual(whole.rounds.history.get())
})

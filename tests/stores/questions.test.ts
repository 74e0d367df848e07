// @vitest-environment node
import { expect, test } from 'vitest'
import { forQuickTen } from '../../src/core/quiz/quick-ten.ts'
import { film } from '../../src/film/index.ts'
import { play, tenRight } from './play.ts'
import { startApp } from './start.ts'

test('a first visit has at hand what a quick ten can ask, and the rest once it is fetched', async () => {
  const { questions } = await startApp(undefined, false)
  expect(questions.questions.get()).toEqual(forQuickTen(film.questions))
  await questions.fetchQuestions()
  expect(questions.questions.get()).toEqual(film.questions)
})

test('rounds of other questions wait for those, and are not lost', async () => {
  const first = await startApp(undefined, false)
  play(first, tenRight)
  expect(first.rounds.areAtHand.get()).toBe(true)

  const whole = await startApp(first.environment.reload())
  whole.environment.clock += 1000
  play(whole, [true], 'everything')
  const again = await startApp(whole.environment.reload(), false)
  expect(again.rounds.areAtHand.get()).toBe(false)
  expect(again.rounds.history.get()).toHaveLength(1)
  await again.questions.fetchQuestions()
  expect(again.rounds.areAtHand.get()).toBe(true)
  expect(again.rounds.history.get()).toEqual(whole.rounds.history.get())
})

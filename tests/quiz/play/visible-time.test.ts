import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { visibleTimeStore } from '../../../src/quiz/play/visible-time.ts'
import { answer, open } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'

const HOUR = 3_600_000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function start() {
  const app = startApp()
  const { visibleTime, watch } = visibleTimeStore(app.app)
  const { environment } = app
  /** Time passes on the clock of the device, and the page’s own timers run. */
  const wait = (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 1000) {
      environment.clock += 1000
      vi.advanceTimersByTime(1000)
    }
  }
  return { app, environment, visibleTime, wait, watch: () => watch.listen(() => undefined) }
}

test('visible time excludes the time that the page was hidden', () => {
  const { environment, visibleTime, wait } = start()
  wait(7000)
  environment.show(false)
  wait(9 * HOUR)
  environment.show(true)
  wait(3000)
  expect(visibleTime()).toBe(10_000)
})

test('a visibility event that is repeated: nothing counts twice', () => {
  const { environment, visibleTime, wait } = start()
  wait(2000)
  environment.show(false)
  wait(2000)
  environment.show(false)
  wait(2000)
  environment.show(true)
  environment.show(true)
  wait(2000)
  expect(visibleTime()).toBe(4000)
})

test('a long time with a listener counts whole', () => {
  const { visibleTime, wait, watch } = start()
  const stop = watch()
  wait(HOUR)
  expect(visibleTime()).toBe(HOUR)
  stop()
})

test.each([
  ['a night asleep without a word of it', 9 * HOUR],
  ['a clock that is set forward by years', 10_000 * HOUR]
])('%s does not count', (_, jump) => {
  const { environment, visibleTime, wait, watch } = start()
  const stop = watch()
  wait(20_000)
  environment.clock += jump
  wait(20_000)
  expect(visibleTime()).toBeGreaterThanOrEqual(40_000)
  expect(visibleTime()).toBeLessThanOrEqual(46_000)
  stop()
})

test('a clock set back: the time does not shrink', () => {
  const { environment, visibleTime, wait, watch } = start()
  const stop = watch()
  wait(20_000)
  environment.clock -= 1000 * HOUR
  expect(visibleTime()).toBe(20_000)
  wait(5000)
  expect(visibleTime()).toBe(25_000)
  stop()
})

test('a timer runs while there is a listener, and not after', () => {
  const { watch } = start()
  const stop = watch()
  expect(vi.getTimerCount()).toBe(1)
  stop()
  vi.runAllTimers()
  expect(vi.getTimerCount()).toBe(0)
})

test('the time of an answer excludes the time that the device slept', () => {
  const { app, environment, wait } = start()
  open(app)
  const stop = app.quiz.quiz.subscribe(() => undefined)
  wait(4000)
  environment.show(false)
  wait(9 * HOUR)
  environment.show(true)
  wait(2000)
  answer(app, true)
  app.quiz.nextQuestion()
  wait(3000)
  answer(app, true)
  const [played] = app.rounds.history.get()
  expect(played?.round.answers.map(({ took }) => took)).toEqual([6000, 3000])
  stop()
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browserEnvironment } from '../../../src/app/browser/browser.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('the callback runs once, in the next frame', () => {
  const called = vi.fn()
  browserEnvironment().onNextFrame(called)
  expect(called).not.toHaveBeenCalled()
  vi.advanceTimersToNextFrame()
  expect(called).toHaveBeenCalledTimes(1)
  vi.runAllTimers()
  expect(called).toHaveBeenCalledTimes(1)
})

test('in a hidden tab, which draws no frames, it runs after a timeout', () => {
  vi.stubGlobal('requestAnimationFrame', () => 1)
  const called = vi.fn()
  browserEnvironment().onNextFrame(called)
  vi.runAllTimers()
  expect(called).toHaveBeenCalledTimes(1)
})

test('a cancelled callback does not run', () => {
  const called = vi.fn()
  browserEnvironment().onNextFrame(called)()
  vi.runAllTimers()
  expect(called).not.toHaveBeenCalled()
})

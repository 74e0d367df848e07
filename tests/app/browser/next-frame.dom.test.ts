import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browserEnvironment } from '../../../src/app/browser/browser.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('what waits for the next frame is called once, when it comes', () => {
  const called = vi.fn()
  browserEnvironment().onNextFrame(called)
  expect(called).not.toHaveBeenCalled()
  vi.advanceTimersToNextFrame()
  expect(called).toHaveBeenCalledTimes(1)
  vi.runAllTimers()
  expect(called).toHaveBeenCalledTimes(1)
})

test('in a hidden tab, which draws none, it is called all the same', () => {
  vi.stubGlobal('requestAnimationFrame', () => 1)
  const called = vi.fn()
  browserEnvironment().onNextFrame(called)
  vi.runAllTimers()
  expect(called).toHaveBeenCalledTimes(1)
})

test('what was cancelled is not called', () => {
  const called = vi.fn()
  browserEnvironment().onNextFrame(called)()
  vi.runAllTimers()
  expect(called).not.toHaveBeenCalled()
})

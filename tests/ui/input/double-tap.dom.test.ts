import { expect, test, vi } from 'vitest'
import { afterDoubleTap } from '../../../src/ui/input/double-tap.ts'

test('the callback runs after 400 milliseconds, unless cancelled', () => {
  vi.restoreAllMocks()
  vi.useFakeTimers()
  const [meant, calledOff] = [vi.fn(), vi.fn()]
  afterDoubleTap(meant)
  afterDoubleTap(calledOff)()
  vi.advanceTimersByTime(399)
  expect(meant).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(meant).toHaveBeenCalledOnce()
  expect(calledOff).not.toHaveBeenCalled()
})

import { expect, test, vi } from 'vitest'
import { afterDoubleTap } from '../../../src/ui/input/double-tap.ts'

test('presses are meant again 400 milliseconds later, unless that is called off', () => {
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

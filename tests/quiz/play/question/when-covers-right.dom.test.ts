import { expect, test, vi } from 'vitest'
import { whenCoversRight } from '../../../../src/quiz/play/question/when-covers-right.ts'
import { fakeResizeObserver } from '../../../world/fake-resize-observer.ts'

/** A sheet of 200 px at the bottom of a window of 600 px, and a right option that ends at `bottom`. */
function covers(bottom: number, position = 'sticky'): boolean {
  vi.stubGlobal('innerHeight', 600)
  const resize = fakeResizeObserver()
  document.body.innerHTML = `<main data-question><b data-right></b><i style="position: ${position}"></i></main>`
  const [right, sheet] = ['b', 'i'].map(name => document.querySelector<HTMLElement>(name))
  if (!right || !sheet) throw new Error('nothing was drawn')
  Object.defineProperty(sheet, 'offsetHeight', { value: 200 })
  right.getBoundingClientRect = () => new DOMRect(0, 0, 10, bottom)
  const callback = vi.fn()
  const stop = whenCoversRight(callback)(sheet)
  resize()
  stop()
  return callback.mock.calls.length > 0
}

test('a sheet covers the right option if that ends below its top', () => {
  expect(covers(400)).toBe(false)
  expect(covers(401)).toBe(true)
})

test('a card below the options covers none, but the window may end above one', () => {
  expect(covers(600, 'absolute')).toBe(false)
  expect(covers(601, 'absolute')).toBe(true)
})

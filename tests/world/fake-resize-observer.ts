import { vi } from 'vitest'

/** Replaces `ResizeObserver`, which jsdom lacks. Returns a function that calls the observer’s callback. */
export function fakeResizeObserver(): () => void {
  let resize = () => undefined
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => undefined) {
        resize = callback
      }
      observe = vi.fn()
      disconnect = vi.fn()
    }
  )
  return () => {
    resize()
  }
}

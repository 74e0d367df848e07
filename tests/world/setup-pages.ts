import { cleanup, configure } from '@testing-library/svelte'
import { afterEach, beforeEach, vi } from 'vitest'
import { doubleTapTimer } from '../../src/ui/input/double-tap.ts'
import { after } from '../../src/ui/layout/idle.ts'

/*
 * Runs before each test file that draws, after setup.ts. Its files share one document: each test finds
 * it as jsdom makes it, with the things of a browser added that jsdom does not have.
 */

// Only to end a wait that would never end: a busy machine takes its time.
configure({ asyncUtilTimeout: 30_000 })

/** Nothing has a size here. */
class FakeResizeObserver {
  observe() {
    return undefined
  }
  unobserve() {
    return undefined
  }
  disconnect() {
    return undefined
  }
}

beforeEach(() => {
  // Nobody waits for a finger that is not there. Tests of bounces hold them: see makePressesDoubleTaps.
  vi.spyOn(doubleTapTimer, 'start').mockImplementation(callback => after(0, callback))
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal('ResizeObserver', FakeResizeObserver)
  // A browser that wants no motion.
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: media.includes('reduce') })
  )
  const missing = { scrollIntoView: () => undefined, getAnimations: () => [] }
  for (const [name, value] of Object.entries(missing))
    Object.defineProperty(Element.prototype, name, { configurable: true, writable: true, value })
})

// After hooks run last first: this one before that of setup.ts, which takes the stubs away.
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  for (const name of ['scrollIntoView', 'getAnimations'])
    Reflect.deleteProperty(Element.prototype, name)
  for (const element of [document.documentElement, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  }
  document.body.replaceChildren()
})

import { cleanup, configure } from '@testing-library/svelte'
import { afterEach, beforeEach, vi } from 'vitest'
import { doubleTapTimer } from '../../src/ui/input/double-tap.ts'
import { after } from '../../src/ui/layout/idle.ts'
import { shownLanguage } from '../../src/app/text/i18n.ts'

/*
 * Runs before each test file that renders, after setup.ts. The files share one document. Each test
 * gets a clean one, with stubs for browser APIs that jsdom lacks.
 */

// Only to end a wait that hangs.
configure({ asyncUtilTimeout: 30_000 })

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
  // Don't wait for double taps. Tests of double taps use makePressesDoubleTaps.
  vi.spyOn(doubleTapTimer, 'start').mockImplementation(callback => after(0, callback))
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal('ResizeObserver', FakeResizeObserver)
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: media.includes('reduce') })
  )
  const missing = { scrollIntoView: () => undefined, getAnimations: () => [] }
  for (const [name, value] of Object.entries(missing))
    Object.defineProperty(Element.prototype, name, { configurable: true, writable: true, value })
})

// Hooks run last to first: this one runs before that of setup.ts, which removes the stubs.
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  shownLanguage.set('en')
  for (const name of ['scrollIntoView', 'getAnimations'])
    Reflect.deleteProperty(Element.prototype, name)
  for (const element of [document.documentElement, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  }
  document.body.replaceChildren()
})

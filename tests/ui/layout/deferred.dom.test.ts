import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { dragRow, type Drag } from '../../../src/ui/input/drag.ts'
import { afterDoubleTap } from '../../../src/ui/input/double-tap.ts'
import {
  afterPaint,
  focusOnArrival,
  keepFocusNear,
  markMounted
} from '../../../src/ui/layout/focus.ts'
import { whenIdle } from '../../../src/ui/layout/idle.ts'
import { drawDaily } from '../../../src/quiz/daily/picture/daily-picture.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('scrollTo', () => undefined)
  document.body.innerHTML = ''
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const ways: [name: string, start: (callback: () => void) => () => void][] = [
  ['after the next paint', afterPaint],
  ['after the time of a double tap', afterDoubleTap],
  ['once the browser is idle', whenIdle]
]

describe.each(ways)('a callback %s', (_, start) => {
  test('runs once', async () => {
    const callback = vi.fn()
    start(callback)
    await vi.runAllTimersAsync()
    expect(callback).toHaveBeenCalledOnce()
  })

  test('does not run after it was cancelled at any time, and leaves no timer', async () => {
    const callback = vi.fn()
    // Each step runs the next timer or frame.
    for (const steps of [0, 1, 2]) {
      const cancel = start(callback)
      for (let step = 0; step < steps; step++) vi.advanceTimersToNextTimer()
      const before = callback.mock.calls.length
      cancel()
      expect(vi.getTimerCount()).toBe(0)
      await vi.runAllTimersAsync()
      expect(callback).toHaveBeenCalledTimes(before)
    }
  })
})

describe('the focus', () => {
  test('does not move to the heading of a page removed before it was painted', async () => {
    document.body.innerHTML = '<h1 tabindex="-1">Page</h1>'
    const heading = document.querySelector('h1') ?? document.body
    const unmount = markMounted()
    const leave = focusOnArrival(heading)
    leave?.()
    await vi.runAllTimersAsync()
    expect(document.activeElement).toBe(document.body)
    unmount()
  })

  test('is not restored in a removed page', async () => {
    document.body.innerHTML = '<main><section><h2>Here</h2><button>Press</button></section></main>'
    const main = document.querySelector('main') ?? document.body
    const leave = keepFocusNear(main)
    const button = document.querySelector('button')
    button?.focus()
    vi.runAllTimers()
    button?.remove()
    await Promise.resolve()
    expect(vi.getTimerCount()).toBe(1)
    leave()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a dragged row', () => {
  function grab() {
    document.body.innerHTML = '<ol><li><button>One</button></li><li>Two</li><li>Three</li></ol>'
    const handle = document.querySelector('button')
    const list = document.querySelector('ol')
    if (!handle || !list) throw new Error('There is no list.')
    Object.assign(handle, { setPointerCapture: () => undefined })
    const scrolled = vi.fn()
    vi.stubGlobal('scrollBy', scrolled)
    const dropped: (Drag | null)[] = []
    const event = new PointerEvent('pointerdown', { clientY: 10, pointerId: 7, isPrimary: true })
    const end = dragRow(handle, event, {
      onmove: () => undefined,
      ondrop: drag => dropped.push(drag)
    })
    vi.advanceTimersToNextFrame()
    expect(scrolled).toHaveBeenCalledOnce()
    return { handle, list, dropped, end, scrolled }
  }

  const endings: [name: string, act: (drag: ReturnType<typeof grab>) => void][] = [
    ['that is removed', ({ handle }) => handle.closest('li')?.remove()],
    ['whose list is removed', ({ list }) => list.remove()],
    ['beside a removed row', ({ list }) => list.lastElementChild?.remove()],
    ['beside an added row', ({ list }) => list.append(document.createElement('li'))],
    ['of a reordered list', ({ list }) => list.append(list.children[1] ?? list)],
    [
      'whose pointer is lost, as the document reports',
      () => document.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId: 7 }))
    ],
    ['of an unmounted page', ({ end }) => end?.()]
  ]

  test.each(endings)('%s is dropped, and the page stops scrolling', (_, act) => {
    const drag = grab()
    act(drag)
    vi.advanceTimersToNextFrame()
    vi.advanceTimersToNextFrame()
    expect(drag.scrolled).toHaveBeenCalledOnce()
    expect(drag.dropped).toEqual([null])
    expect(vi.getTimerCount()).toBe(0)
    drag.end?.()
    expect(drag.dropped).toEqual([null])
  })

  test('is not dropped when another finger is lifted', () => {
    const drag = grab()
    document.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId: 8 }))
    vi.advanceTimersToNextFrame()
    expect(drag.scrolled).toHaveBeenCalledTimes(2)
    expect(drag.dropped).toEqual([])
    drag.end?.()
  })
})

describe('a picture', () => {
  const daily = {
    brand: 'Encore',
    name: 'Daily five',
    scoreLabel: 'Quiz',
    score: '5 of 5',
    marks: [true, true, false],
    verdict: 'Encore',
    streak: '',
    line: 'The same five',
    address: 'encore.test'
  }

  function stubCanvas() {
    class Anything {
      a = 1
    }
    vi.stubGlobal('Path2D', Anything)
    vi.stubGlobal('DOMMatrix', Anything)
    Object.assign(document, { fonts: { load: () => Promise.resolve([]) } })
    onTestFinished(() => void Reflect.deleteProperty(document, 'fonts'))
    const context = new Proxy(
      {},
      {
        get: (_, name) => (name === 'measureText' ? () => ({ width: 100 }) : () => undefined),
        set: () => true
      }
    )
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(take => {
      take(new Blob(['picture']))
    })
  }

  test('becomes a file, and leaves no element in the page', async () => {
    stubCanvas()
    const drawing = drawDaily('five.png', daily, 'portrait', new AbortController().signal)
    for (let step = 0; step < 5; step++) {
      expect(document.body.childElementCount).toBe(0)
      await vi.advanceTimersToNextTimerAsync()
    }
    expect((await drawing).name).toBe('five.png')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('stops once its page is removed', async () => {
    stubCanvas()
    const gone = new AbortController()
    const drawing = drawDaily('five.png', daily, 'portrait', gone.signal)
    const ended = expect(drawing).rejects.toThrow(/abort/i)
    await vi.advanceTimersByTimeAsync(0)
    gone.abort()
    await ended
    expect(vi.getTimerCount()).toBe(0)
    expect(document.body.childElementCount).toBe(0)
  })
})

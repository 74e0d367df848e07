import { STORE_UNMOUNT_DELAY } from 'nanostores'
import { vi } from 'vitest'

type Listener = EventListenerOrEventListenerObject
type Options = boolean | AddEventListenerOptions | undefined

/** Svelte listens to `reset` events for as long as the document exists. */
const ONCE_FOR_ALL = 'reset, captured'

/**
 * Tracks timers, frames, listeners and observers, and what ends them. Frames never run meanwhile.
 */
export function trackResources() {
  const started = new Map<unknown, string>()
  /** nanostores unmounts a store after a delay. */
  const unmounts = new Map<unknown, () => void>()
  const elements = document.body.childElementCount

  const { setTimeout, setInterval } = globalThis
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((act: () => void, after?: number) => {
    const timer = setTimeout(() => {
      started.delete(timer)
      unmounts.delete(timer)
      act()
    }, after)
    if (after === STORE_UNMOUNT_DELAY) unmounts.set(timer, act)
    else if (!isOfLibrary()) started.set(timer, `a timer of ${String(after ?? 0)} ms`)
    return timer
  }) as typeof setTimeout)
  vi.spyOn(globalThis, 'setInterval').mockImplementation(((act: () => void, every?: number) => {
    const timer = setInterval(act, every)
    started.set(timer, `a timer each ${String(every)} ms`)
    return timer
  }) as typeof setInterval)
  for (const name of ['clearTimeout', 'clearInterval'] as const) {
    const clear = globalThis[name]
    vi.spyOn(globalThis, name).mockImplementation(timer => {
      started.delete(timer)
      unmounts.delete(timer)
      clear(timer)
    })
  }

  let frames = 0
  vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation(() => {
    started.set(++frames, 'a frame')
    return frames
  })
  vi.spyOn(globalThis, 'cancelAnimationFrame').mockImplementation(frame => {
    started.delete(frame)
  })

  for (const [name, target] of [
    ['window', window],
    ['document', document]
  ] as const) {
    const listeners = new Map<string, Map<Listener, unknown>>()
    const of = (type: string, options: Options) => {
      const isCapture = typeof options === 'object' ? options.capture === true : options === true
      const key = `${type}${isCapture ? ', captured' : ''}`
      const all = listeners.get(key) ?? new Map<Listener, unknown>()
      listeners.set(key, all)
      return { key, all }
    }
    const { addEventListener, removeEventListener } = target
    const remove = (type: string, listener: Listener | null, options?: Options) => {
      if (!listener) return
      removeEventListener.call(target, type, listener, options)
      const { all } = of(type, options)
      started.delete(all.get(listener))
      all.delete(listener)
    }
    const add = (type: string, listener: Listener | null, options?: Options) => {
      if (!listener) return
      addEventListener.call(target, type, listener, options)
      const { key, all } = of(type, options)
      if (all.has(listener) || key === ONCE_FOR_ALL) return
      const mark = {}
      all.set(listener, mark)
      started.set(mark, `a listener of the ${name}: ${key}`)
      if (typeof options !== 'object') return
      options.signal?.addEventListener('abort', () => {
        remove(type, listener, options)
      })
    }
    vi.spyOn(target, 'addEventListener').mockImplementation(add as typeof addEventListener)
    vi.spyOn(target, 'removeEventListener').mockImplementation(remove as typeof removeEventListener)
  }

  watchObserver('MutationObserver', started)
  watchObserver('ResizeObserver', started)

  /** Ends the tracking. Returns active resources, and elements left in the document. */
  return function leftovers(): string[] {
    for (const [timer, unmount] of unmounts) {
      clearTimeout(timer as number)
      unmount()
    }
    const left = [...started.values()]
    vi.restoreAllMocks()
    const more = document.body.childElementCount - elements
    if (more > 0) left.push(`${String(more)} elements: ${document.body.innerHTML.slice(0, 200)}`)
    const style = document.documentElement.getAttribute('style')
    if (style) left.push(`a style of the document: ${style}`)
    return left
  }
}

/** Timers of jsdom (details, selections) and Svelte (the last event). */
function isOfLibrary(): boolean {
  const callers = new Error().stack?.split('\n').slice(1) ?? []
  const caller = callers.find(each => !/track-resources\.ts|@vitest\/spy/.test(each))
  return /\/node_modules\/(jsdom|svelte)\//.test(caller ?? '')
}

interface Observer {
  observe: (element: Element, options?: object) => void
  unobserve?: (element: Element) => void
  disconnect: () => void
}

function watchObserver(
  name: 'MutationObserver' | 'ResizeObserver',
  started: Map<unknown, string>
): void {
  const prototype = globalThis[name].prototype as Observer
  const { observe, unobserve, disconnect } = prototype
  const marks = new WeakMap<Observer, Map<Element, object>>()
  const marksOf = (observer: Observer) => {
    const known = marks.get(observer) ?? new Map<Element, object>()
    marks.set(observer, known)
    return known
  }
  vi.spyOn(prototype, 'observe').mockImplementation(function (this: Observer, element, options) {
    observe.call(this, element, options)
    const mark = {}
    marksOf(this).set(element, mark)
    started.set(mark, `a ${name}`)
  })
  vi.spyOn(prototype, 'disconnect').mockImplementation(function (this: Observer) {
    disconnect.call(this)
    for (const mark of marksOf(this).values()) started.delete(mark)
    marksOf(this).clear()
  })
  if (!unobserve) return
  vi.spyOn(prototype as Required<Observer>, 'unobserve').mockImplementation(function (
    this: Observer,
    element
  ) {
    unobserve.call(this, element)
    started.delete(marksOf(this).get(element))
    marksOf(this).delete(element)
  })
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createNotePlayer } from '../../../src/app/browser/note-player.ts'
import { eventually } from '../../world/eventually.ts'

/** Suspended at first, as on a phone. */
class FakeContext {
  static all: FakeContext[] = []
  /** Phones resume a context during a press only. */
  static isPressed = false
  state = 'suspended'
  currentTime = 5
  destination = {}
  resumes = 0
  constructor() {
    FakeContext.all.push(this)
  }
  resume(): Promise<void> {
    this.resumes++
    if (!FakeContext.isPressed) return new Promise(() => undefined)
    this.state = 'running'
    return Promise.resolve()
  }
  suspend(): Promise<void> {
    this.state = 'suspended'
    return Promise.resolve()
  }
}

const started: { hertz: number; at: number; state: string }[] = []

class FakeNode {
  gain = { setTargetAtTime: () => undefined }
  readonly context: FakeContext
  readonly options: { frequency?: number }
  constructor(context: FakeContext, options: { frequency?: number }) {
    this.context = context
    this.options = options
  }
  connect(other: unknown) {
    return other
  }
  start(at: number) {
    started.push({ hertz: this.options.frequency ?? 0, at, state: this.context.state })
  }
  stop() {
    return undefined
  }
}

let show: (isVisible: boolean) => void

function player() {
  const play = createNotePlayer(listener => {
    show = listener
    return () => undefined
  })
  return (...notes: number[]) => {
    FakeContext.isPressed = true
    play(notes)
    FakeContext.isPressed = false
  }
}

beforeEach(() => {
  FakeContext.all = []
  started.length = 0
  vi.stubGlobal('AudioContext', FakeContext)
  vi.stubGlobal('GainNode', FakeNode)
  vi.stubGlobal('OscillatorNode', FakeNode)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const heard = (...hertz: number[]) =>
  eventually(() => {
    expect(started.map(note => note.hertz)).toEqual(hertz)
  })

test('a press resumes the audio context before any code is loaded, then plays', async () => {
  player()(523, 784)
  expect(FakeContext.all.map(({ state, resumes }) => [state, resumes])).toEqual([['running', 1]])
  await heard(523, 784)
  expect(started.map(({ at, state }) => [at, state])).toEqual([
    [5, 'running'],
    [5 + 1 / 9, 'running']
  ])
})

test('all sounds use one context, which is resumed when suspended', async () => {
  const press = player()
  press(1)
  await heard(1)
  for (const [state, note] of [
    ['suspended', 2],
    ['interrupted', 3]
  ] as const) {
    Object.assign(FakeContext.all[0] ?? {}, { state })
    press(note)
    await heard(...[1, 2, 3].slice(0, note))
  }
  expect(FakeContext.all).toHaveLength(1)
})

test('a closed context is replaced', async () => {
  const press = player()
  press(1)
  await heard(1)
  Object.assign(FakeContext.all[0] ?? {}, { state: 'closed' })
  press(2)
  await heard(1, 2)
  expect(FakeContext.all).toHaveLength(2)
})

test('hiding the page suspends the context until the next press', async () => {
  const press = player()
  press(1)
  await heard(1)
  const [context] = FakeContext.all
  show(false)
  expect(context?.state).toBe('suspended')
  show(true)
  expect(context?.state).toBe('suspended')
  press(2)
  await heard(1, 2)
})

test('several notes requested while the context resumes → only the last are played', async () => {
  const press = player()
  press(1)
  press(2)
  await heard(2)
})

test.each([
  ['there is none', undefined],
  [
    'it cannot be made',
    function (): never {
      throw new DOMException('Too many', 'NotSupportedError')
    }
  ],
  [
    'it cannot be woken',
    class extends FakeContext {
      override resume = () => Promise.reject(new DOMException('No', 'InvalidStateError'))
    }
  ]
])('where %s, playing does nothing and throws nothing', async (_, Context) => {
  vi.stubGlobal('AudioContext', Context)
  const failed: unknown[] = []
  const note = (reason: unknown) => failed.push(reason)
  process.on('unhandledRejection', note)
  const press = player()
  expect(() => {
    press(1)
  }).not.toThrow()
  await new Promise(done => setTimeout(done))
  process.off('unhandledRejection', note)
  expect(failed).toEqual([])
  expect(started).toEqual([])
})

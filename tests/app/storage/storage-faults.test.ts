import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadRegistry } from '../../../src/app/backup/registry.ts'
import { onEveryScreen, playAll, things } from '../../world/group-night.ts'
import { answer, onScreen } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'
import { browser, faultless, keysOf, leaveAll, notices, type Fake } from './evening.ts'

const registry = await loadRegistry()

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const blocked = (): never => {
  throw new DOMException('Access is denied', 'SecurityError')
}

test('the table covers every stored definition', async () => {
  expect(things.map(({ key }) => key).sort()).toEqual(registry.map(({ key }) => key).sort())
  const { environment } = await faultless()
  for (const { key } of things) expect(keysOf(environment.stored, key), key).not.toEqual([])
})

/** Ways in which storage fails, and the notice expected. */
const faults: [what: string, trouble: 'blocked' | 'full', begin: (environment: Fake) => void][] = [
  [
    'is null',
    'blocked',
    environment => {
      environment.storage = () => null
    }
  ],
  [
    'throws when it is asked for',
    'blocked',
    environment => {
      environment.storage = blocked
    }
  ],
  [
    'throws on every access',
    'blocked',
    ({ tabStorage }) => {
      tabStorage.fault = () => new DOMException('Access is denied', 'SecurityError')
      Object.defineProperty(tabStorage, 'length', { get: blocked, configurable: true })
    }
  ],
  [
    'is full',
    'full',
    ({ tabStorage }) => {
      tabStorage.isFull = true
    }
  ]
]

describe.each(faults)('storage %s', (_, trouble, begin) => {
  test('from the start → everything works in memory, with one notice', async () => {
    const app = startApp(browser())
    begin(app.environment)
    playAll(app)
    leaveAll()
    expect(onEveryScreen(app)).toEqual(onEveryScreen(await faultless()))
    expect(notices(app)).toEqual({ trouble, aside: 0 })
    expect([...app.environment.stored]).toEqual([])
  })

  test.each([1, 2, 5, 12, 20, 29])('after %i writes → the same', async writes => {
    const app = startApp(browser())
    const { stored, tabStorage } = app.environment
    let left = writes
    tabStorage.fault = use => {
      if (use === 'write' && left-- === 0) begin(app.environment)
      return null
    }
    playAll(app)
    const kept = new Map(stored)
    leaveAll()
    expect(onEveryScreen(app)).toEqual(onEveryScreen(await faultless()))
    expect(notices(app)).toEqual({ trouble, aside: 0 })
    expect(new Map(stored)).toEqual(kept)
  })
})

describe('a fault that has ended', () => {
  test.each(faults)(
    'storage %s no more → the next change is stored, and other tabs are followed',
    async (_, trouble, begin) => {
      const environment = browser()
      const sound = { storage: environment.storage, fault: environment.tabStorage.fault }
      const app = startApp(environment)
      begin(environment)
      app.ticket.name.set('Ann')
      expect(notices(app).trouble).toBe(trouble)

      environment.storage = sound.storage
      Object.assign(environment.tabStorage, { fault: sound.fault, isFull: false })
      Reflect.deleteProperty(environment.tabStorage, 'length')
      app.ticket.name.set('Anna')
      expect(notices(app)).toEqual({ trouble: null, aside: 0 })
      expect(environment.stored.get(storageKeyOf('encore:name'))).toBe(
        '{"version":1,"value":"Anna"}'
      )
      app.ticket.name.subscribe(() => undefined)
      environment
        .newTab()
        .tabStorage.setItem(storageKeyOf('encore:name'), '{"version":1,"value":"Bo"}')
      expect(app.ticket.name.get()).toBe('Bo')
    }
  )
})

describe('storage that was blocked for a while', () => {
  test('loses nothing on screen or in storage, and follows other tabs again', async () => {
    const app = await faultless()
    const { environment } = app
    const { storage, stored } = environment
    const [shown, kept] = [onEveryScreen(app), new Map(stored)]
    leaveAll()
    environment.storage = () => null
    expect(onEveryScreen(app)).toEqual(shown)
    leaveAll()
    environment.storage = storage
    expect(onEveryScreen(app)).toEqual(shown)
    expect(new Map(stored)).toEqual(kept)

    const otherTab = environment.newTab().tabStorage
    otherTab.setItem(storageKeyOf('encore:name'), '{"version":1,"value":"Bo"}')
    const [ballot = ''] = keysOf(stored, 'encore:party-ballot:')
    otherTab.removeItem(ballot)
    expect(app.ticket.name.get()).toBe('Bo')
    expect(app.voters.voters.get()).toEqual([])
  })

  test('a value reset meanwhile stays reset', async () => {
    const { environment, ticket, storage } = startApp()
    ticket.name.set('Ann')
    environment.storage = () => null
    ticket.name.set('')
    leaveAll()
    expect(ticket.name.get()).toBe('')
    expect(storage.trouble.get()).toBe('blocked')
  })

  test('opened right after the first read → everything is shown at the next read', async () => {
    const { environment } = await faultless()
    const model = startApp(environment.afterReload())
    const reloaded = environment.afterReload()
    const { stored, tabStorage } = reloaded
    const asked = new Set<string>()
    tabStorage.getItem = key => {
      if (asked.has(key)) return stored.get(key) ?? null
      asked.add(key)
      return blocked()
    }
    const app = startApp(reloaded)
    const before = new Map(stored)
    onEveryScreen(app)
    leaveAll()
    expect(onEveryScreen(app)).toEqual(onEveryScreen(model))
    expect(new Map(stored)).toEqual(before)
  })
})

test('full storage: stored values are read without a notice', async () => {
  const app = await faultless()
  const environment = app.environment.afterReload()
  environment.tabStorage.isFull = true
  const again = startApp(environment)
  const model = startApp(app.environment.afterReload())
  expect(onEveryScreen(again)).toEqual(onEveryScreen(model))
  expect(notices(again)).toEqual({ trouble: null, aside: 0 })
})

describe('another tab clears storage', () => {
  test('unsaved values stay on screen', async () => {
    const app = startApp(browser())
    app.environment.tabStorage.isFull = true
    playAll(app)
    for (const { shown } of things) shown(app)
    app.environment.newTab().tabStorage.clear()
    expect(onEveryScreen(app)).toEqual(onEveryScreen(await faultless()))
  })

  test('no notice is shown, and the next change is stored', async () => {
    const app = await faultless()
    onEveryScreen(app)
    app.environment.newTab().tabStorage.clear()
    expect(notices(app)).toEqual({ trouble: null, aside: 0 })
    app.quiz.nextQuestion()
    answer(app, true)
    const again = startApp(app.environment.afterReload())
    again.quiz.openQuiz()
    expect(onScreen(again)).toEqual(onScreen(app))
  })
})

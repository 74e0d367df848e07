import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadRegistry } from '../../../src/app/backup/registry.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { onEveryScreen, playAll, readFile, things } from '../../world/group-night.ts'
import { answer, onScreen, play, tenRight } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'
import { keyFrom, storageKeyOf } from '../../world/storage-keys.ts'

const registry = await loadRegistry()

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

type Fake = ReturnType<typeof fakeEnvironment>

function browser(stored: Iterable<readonly [string, string]> = []): Fake {
  const environment = fakeEnvironment({
    startBallotWork: (_, listener) => {
      listener(readFile)
      return () => undefined
    }
  })
  for (const [key, text] of stored) environment.stored.set(key, text)
  return environment
}

/** A whole evening in a browser that has no faults. */
async function faultless(): Promise<App> {
  const app = startApp(browser())
  playAll(app)
  return app
}

/** Those that one kind of thing is stored under. */
function keysOf(stored: Map<string, string>, kind: string): string[] {
  const isOfKind = (key: string) =>
    kind.endsWith(':') ? key.startsWith(storageKeyOf(kind)) : key === storageKeyOf(kind)
  return [...stored.keys()].filter(isOfKind)
}

const notices = ({ storage: { quarantined, trouble } }: App) => ({
  trouble: trouble.get(),
  aside: quarantined.get()
})

/** Long enough for the stores to be left, and to be read afresh when they are next asked. */
function leaveAll(): void {
  vi.runAllTimers()
}

const blocked = (): never => {
  throw new DOMException('Access is denied', 'SecurityError')
}

test('every kind of thing that the stores keep is in the table', async () => {
  expect(things.map(({ key }) => key).sort()).toEqual(registry.map(({ key }) => key).sort())
  const { environment } = await faultless()
  for (const { key } of things) expect(keysOf(environment.stored, key), key).not.toEqual([])
})

/** What is wrong with storage from a moment on, and what that is told as. */
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
    'throws at whatever is done with it',
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

describe.each(faults)('where storage %s', (_, trouble, begin) => {
  test('from the start, everything goes on in memory, and one notice says so', async () => {
    const app = startApp(browser())
    begin(app.environment)
    playAll(app)
    leaveAll()
    expect(onEveryScreen(app)).toEqual(onEveryScreen(await faultless()))
    expect(notices(app)).toEqual({ trouble, aside: 0 })
    expect([...app.environment.stored]).toEqual([])
  })

  test.each([1, 2, 5, 12, 20, 29])('after %i writes too', async writes => {
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

describe('where storage had a fault, and has it no longer', () => {
  test.each(faults)(
    'as when it %s, the next change is stored, and other tabs are followed',
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
      expect(environment.stored.get(storageKeyOf('encore:name'))).toBe('{"version":1,"value":"Anna"}')
      app.ticket.name.subscribe(() => undefined)
      environment.newTab().tabStorage.setItem(storageKeyOf('encore:name'), '{"version":1,"value":"Bo"}')
      expect(app.ticket.name.get()).toBe('Bo')
    }
  )
})

describe('where storage was blocked for a while', () => {
  test('nothing is gone from the screen or from storage, and other tabs are followed again', async () => {
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

  test('what is taken back meanwhile stays away', async () => {
    const { environment, ticket, storage } = startApp()
    ticket.name.set('Ann')
    environment.storage = () => null
    ticket.name.set('')
    leaveAll()
    expect(ticket.name.get()).toBe('')
    expect(storage.trouble.get()).toBe('blocked')
  })

  test('and opened a moment after it was asked for, all is on screen when it is next asked', async () => {
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

test('where storage is full, what was stored before is read without complaint', async () => {
  const app = await faultless()
  const environment = app.environment.afterReload()
  environment.tabStorage.isFull = true
  const again = startApp(environment)
  const model = startApp(app.environment.afterReload())
  expect(onEveryScreen(again)).toEqual(onEveryScreen(model))
  expect(notices(again)).toEqual({ trouble: null, aside: 0 })
})

describe('where another tab clears everything', () => {
  test('what was never stored stays on screen', async () => {
    const app = startApp(browser())
    app.environment.tabStorage.isFull = true
    playAll(app)
    for (const { shown } of things) shown(app)
    app.environment.newTab().tabStorage.clear()
    expect(onEveryScreen(app)).toEqual(onEveryScreen(await faultless()))
  })

  test('nothing is told, and the next thing done is stored', async () => {
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

/** What must stay as it is: what others store at the same address, what was put aside before, a round. */
const sound: [string, string][] = [
  ['theme', 'dark'],
  [storageKeyOf('encore:aside:1:name'), 'from before'],
  [
    storageKeyOf('encore:round:sound'),
    JSON.stringify({
      version: 1,
      value: {
        id: 'sound',
        mode: 'everything',
        seed: 3,
        questions: [1, 2],
        answers: [{ given: [0], took: 900 }],
        at: 1,
        startedAt: 5
      }
    })
  ]
]

/** What may have become of a stored text. */
const damages: [what: string, damage: (text: string) => string][] = [
  ['is cut off', text => text.slice(0, -2)],
  ['is no JSON', () => 'undefined'],
  ['is empty', () => ''],
  ['is null', () => 'null'],
  ['is of another shape', () => '{"version":1,"value":{"never":"kept like this"}}'],
  ['is of a newer version', text => text.replace('"version":1', '"version":2')],
  ['is of a version before the first', text => text.replace('"version":1', '"version":0')],
  ['has no version', text => JSON.stringify((JSON.parse(text) as { value: unknown }).value)]
]

describe.each(damages)('a stored value that %s', (_, damage) => {
  /** A browser that has kept an evening, one of each kind damaged, and some sound things beside. */
  async function damagedBrowser() {
    const { stored } = (await faultless()).environment
    const bad = things.flatMap(({ key }) =>
      keysOf(stored, key)
        .slice(0, 1)
        .map((found): [string, string] => [found, damage(String(stored.get(found)))])
    )
    return { bad, environment: browser([...bad, ...sound]) }
  }
  const aside = (bad: [string, string][], { clock }: Fake) =>
    bad.map(([place, text]) => [
      storageKeyOf(keyFrom(place).replace('encore:', `encore:aside:${String(clock)}:`)),
      text
    ])

  test('is put aside and told once, the game goes on without it, and all else stays', async () => {
    const { bad, environment } = await damagedBrowser()
    const kept = new Map([...sound, ...aside(bad, environment)] as [string, string][])
    const app = startApp(environment)
    const model = startApp(browser(sound))
    expect(onEveryScreen(app)).toEqual(onEveryScreen(model))
    expect(notices(app)).toEqual({ trouble: null, aside: bad.length })
    expect(new Map(environment.stored)).toEqual(kept)

    playAll(app)
    playAll(model)
    expect(onEveryScreen(app)).toEqual(onEveryScreen(model))
    const again = startApp(environment.afterReload())
    onEveryScreen(again)
    expect(notices(again)).toEqual({ trouble: null, aside: 0 })
    for (const [key, text] of kept) expect(environment.stored.get(key)).toBe(text)
  })

  test('stays where it is while there is no room to put it aside, and that alone is told', async () => {
    const { bad, environment } = await damagedBrowser()
    const before = new Map(environment.stored)
    environment.tabStorage.isFull = true
    const app = startApp(environment)
    const model = startApp(browser(sound))
    playAll(app)
    playAll(model)
    leaveAll()
    expect(onEveryScreen(app)).toEqual(onEveryScreen(model))
    expect(notices(app)).toEqual({ trouble: 'full', aside: 0 })
    expect(new Map(environment.stored)).toEqual(before)

    environment.tabStorage.isFull = false
    app.ticket.name.set('Bo')
    expect(notices(app)).toEqual({ trouble: null, aside: bad.length })
    const texts = [...environment.stored.values()]
    for (const text of before.values()) expect(texts).toContain(text)
    const again = startApp(environment.afterReload())
    expect(again.ticket.name.get()).toBe('Bo')
    expect(again.groupList.parties.get()).toEqual(app.groupList.parties.get())
  })

  test('is put aside but once where it cannot be removed', async () => {
    const { bad, environment } = await damagedBrowser()
    environment.tabStorage.fault = use =>
      use === 'remove' ? new DOMException('Access is denied', 'SecurityError') : null
    const app = startApp(environment)
    onEveryScreen(app)
    const kept = aside(bad, environment)
    leaveAll()
    playAll(app)
    expect(notices(app).aside).toBe(bad.length)
    expect(
      [...environment.stored].filter(([key]) => key.startsWith(storageKeyOf('encore:aside:')))
    ).toEqual(expect.arrayContaining([...kept, ...sound.filter(([key]) => key.includes('aside'))]))
    expect(keysOf(environment.stored, 'encore:aside:')).toHaveLength(bad.length + 1)
  })
})

test('of several of a kind only the one that cannot be read is put aside', async () => {
  const app = startApp()
  play(app, tenRight)
  app.environment.stored.set(storageKeyOf('encore:round:1'), 'not a round')
  const again = startApp(app.environment.afterReload())
  expect(again.rounds.lastFinished.get()?.round).toEqual(app.rounds.lastFinished.get()?.round)
  expect(notices(again)).toEqual({ trouble: null, aside: 1 })
})

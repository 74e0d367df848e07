import { describe, expect, test, vi } from 'vitest'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { play, tenRight } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'

const stored = (value: unknown, version = 1) => JSON.stringify({ version, value })
const refused = () => new DOMException('Access is denied', 'SecurityError')
const full = () => new DOMException('No room left', 'QuotaExceededError')

type Fake = ReturnType<typeof fakeEnvironment>

/** Makes keys with a prefix unreadable. */
function blockReading({ tabStorage }: Fake, start: string): void {
  const { getItem } = tabStorage
  tabStorage.getItem = key => {
    if (key.startsWith(start)) throw refused()
    return getItem.call(tabStorage, key)
  }
}

/** Makes keys with a prefix unwritable. */
function fill({ tabStorage }: Fake, start: string): () => void {
  const { setItem } = tabStorage
  tabStorage.setItem = (key, text) => {
    if (key.startsWith(start)) throw full()
    setItem.call(tabStorage, key, text)
  }
  return () => {
    tabStorage.setItem = setItem
  }
}

describe('an unreadable text', () => {
  const unreadable = stored('Ann', 2)

  function withUnreadable() {
    const environment = fakeEnvironment()
    environment.stored.set(storageKeyOf('encore:name'), unreadable)
    return environment
  }

  test('is not overwritten while storage has no space to quarantine it', () => {
    const environment = withUnreadable()
    const makeRoom = fill(environment, storageKeyOf('encore:aside:'))
    const app = startApp(environment)
    app.ticket.name.set('Bo')
    expect(app.ticket.name.get()).toBe('Bo')
    expect(environment.stored.get(storageKeyOf('encore:name'))).toBe(unreadable)
    expect(app.storage.trouble.get()).toBe('full')

    makeRoom()
    app.ticket.name.set('Bob')
    expect(environment.stored.get(storageKeyOf('encore:name'))).toBe(stored('Bob'))
    expect([...environment.stored.values()]).toContain(unreadable)
    expect(app.storage.trouble.get()).toBeNull()
  })

  test('stays in place if it is unknown whether the quarantine key is free', () => {
    const environment = withUnreadable()
    blockReading(environment, storageKeyOf('encore:aside:'))
    const app = startApp(environment)
    app.ticket.name.set('Bo')
    expect([...environment.stored]).toEqual([[storageKeyOf('encore:name'), unreadable]])
    expect(app.storage.trouble.get()).toBe('blocked')
  })

  test('is quarantined under the current time, or the next free millisecond', () => {
    const environment = withUnreadable()
    const { clock } = environment
    environment.stored.set(storageKeyOf(`encore:aside:${String(clock)}:name`), 'from before')
    expect(startApp(environment).ticket.name.get()).toBe('')
    expect([...environment.stored]).toEqual([
      [storageKeyOf(`encore:aside:${String(clock)}:name`), 'from before'],
      [storageKeyOf(`encore:aside:${String(clock + 1)}:name`), unreadable]
    ])
  })

  test('includes an entry named like an inherited property, or under the name of another', () => {
    const environment = fakeEnvironment()
    const ballot = stored({ ranking: [['duet']], castAt: 1 })
    environment.stored.set(storageKeyOf('encore:ballot:__proto__'), ballot)
    environment.stored.set(
      storageKeyOf('encore:party:second'),
      stored({ id: 'third', name: '', createdAt: 1 })
    )
    const { ballots, groupList, storage } = startApp(environment)
    expect(ballots.ballot.get()).toBeNull()
    expect(groupList.parties.get()).toHaveLength(1)
    expect(storage.quarantined.get()).toBe(2)
  })

  test('is in no backup, and neither are quarantined texts', async () => {
    const environment = withUnreadable()
    environment.stored.set(storageKeyOf('encore:aside:1:name'), 'from before')
    environment.stored.set(storageKeyOf('encore:theme'), stored('dark'))
    const { backup } = startApp(environment)
    expect(JSON.parse(await backup.makeBackup())).toEqual({
      encore: 1,
      film: 'purple-hearts',
      kept: { 'encore:theme': { version: 1, value: 'dark' } }
    })
  })
})

describe('the notice', () => {
  test('stays until everything is stored', () => {
    const { draft, environment, storage, ticket } = startApp()
    const makeRoom = fill(environment, storageKeyOf('encore:write-in'))
    draft.typedWriteIn.set('Goats')
    ticket.name.set('Ann')
    expect(environment.stored.get(storageKeyOf('encore:name'))).toBe(stored('Ann'))
    expect(storage.trouble.get()).toBe('full')
    makeRoom()
    // Removing a value also frees space.
    ticket.name.set('')
    expect([...environment.stored]).toEqual([[storageKeyOf('encore:write-in'), stored('Goats')]])
    expect(storage.trouble.get()).toBeNull()
  })

  test('stays while something cannot be read', () => {
    const environment = fakeEnvironment()
    blockReading(environment, storageKeyOf('encore:theme'))
    const { storage, theme, ticket } = startApp(environment)
    expect(theme.theme.get()).toBe('system')
    ticket.name.set('Ann')
    expect(environment.stored.get(storageKeyOf('encore:name'))).toBe(stored('Ann'))
    expect(storage.trouble.get()).toBe('blocked')
  })
})

test('a backup contains unsaved values, and can be made while storage is blocked', async () => {
  const app = startApp()
  app.environment.tabStorage.isFull = true
  app.ticket.name.set('Ann')
  expect(JSON.parse(await app.backup.makeBackup())).toMatchObject({
    kept: { 'encore:name': { version: 1, value: 'Ann' } }
  })

  const environment = fakeEnvironment()
  environment.stored.set(storageKeyOf('encore:name'), stored('Ann'))
  environment.stored.set(storageKeyOf('encore:theme'), stored('dark'))
  blockReading(environment, storageKeyOf('encore:name'))
  expect(JSON.parse(await startApp(environment).backup.makeBackup())).toMatchObject({
    kept: { 'encore:theme': { version: 1, value: 'dark' } }
  })
})

test('a later value of another tab wins over an unsaved value of this tab', () => {
  const app = startApp()
  app.ticket.name.subscribe(() => undefined)
  app.environment.tabStorage.isFull = true
  app.ticket.name.set('Ann')
  app.environment.newTab().tabStorage.setItem(storageKeyOf('encore:name'), stored('Bo'))
  expect(app.ticket.name.get()).toBe('Bo')
  app.environment.tabStorage.isFull = false
  app.theme.theme.set('dark')
  expect(app.environment.stored.get(storageKeyOf('encore:name'))).toBe(stored('Bo'))
})

test('an entry stays on screen if the change by another tab is unreadable', () => {
  const app = startApp()
  play(app, tenRight)
  app.rounds.history.subscribe(() => undefined)
  const [key = ''] = [...app.environment.stored.keys()].filter(key => key.includes(':round:'))
  const before = app.rounds.history.get()
  blockReading(app.environment, key)
  app.environment.newTab().tabStorage.removeItem(key)
  expect(app.rounds.history.get()).toEqual(before)
})

test('rounds are read once blocked storage opens', () => {
  vi.useFakeTimers()
  const { environment: earlier } = (() => {
    const app = startApp()
    play(app, tenRight)
    return app
  })()
  const environment = earlier.afterReload()
  const { storage } = environment
  environment.storage = () => null
  const { rounds } = startApp(environment)
  expect(rounds.history.get()).toEqual([])
  vi.runAllTimers()
  environment.storage = storage
  expect(rounds.history.get()).toHaveLength(1)
  vi.useRealTimers()
})

test('an unchanged value is neither stored nor parsed again', () => {
  const app = startApp()
  app.ticket.name.set('Ann')
  play(app, tenRight)
  const write = vi.spyOn(app.environment.tabStorage, 'setItem')
  const parse = vi.spyOn(JSON, 'parse')
  app.ticket.name.set('Ann')
  app.environment.restore()
  expect(write).not.toHaveBeenCalled()
  expect(parse).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

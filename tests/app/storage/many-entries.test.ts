import { afterEach, expect, test, vi } from 'vitest'
import { encodeParty } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { storedGroups } from '../../../src/group/groups/groups.ts'
import { storedVoters } from '../../../src/group/voters/voter-records.ts'
import { persistedMap } from '../../../src/app/storage/persisted.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { startApp } from '../../world/start-app.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const guests = Array.from({ length: 2000 }, (_, at) => ({
  name: `Guest ${String(at)}`,
  ballot: { ranking: [['duet']] }
}))

function fullGroup() {
  const app = startApp()
  app.importer.importBallots(guests, 'file')
  expect(app.voters.voters.get()).toHaveLength(guests.length)
  return app
}

test(
  'opening a page with two thousand stored entries reads and validates each once',
  { tags: 'long' },
  () => {
    const environment = fullGroup().environment.afterReload()
    const read = vi.spyOn(environment.tabStorage, 'getItem')
    // Every validation parses first.
    const parse = vi.spyOn(JSON, 'parse')
    const app = startApp(environment)
    const leave = app.voters.voters.subscribe(() => undefined)
    leave()
    app.voters.voters.subscribe(() => undefined)
    expect(app.voters.voters.get()).toHaveLength(guests.length)

    const reads = read.mock.calls.filter(([key]) =>
      key.startsWith(storageKeyOf('encore:party-ballot:'))
    )
    expect(reads).toHaveLength(guests.length)
    expect(new Set(reads.map(([key]) => key)).size).toBe(guests.length)
    expect(parse.mock.calls.filter(([text]) => text.includes('"party"'))).toHaveLength(
      guests.length
    )
  }
)

test('one change among two thousand entries writes that one', { tags: 'long' }, () => {
  const app = fullGroup()
  const write = vi.spyOn(app.environment.tabStorage, 'setItem')
  const [guest] = app.voters.voters.get()
  app.voters.renameVoter(guest?.id ?? '', 'Ana')
  app.importer.addBallots(
    `#/p/${encodeParty({ ballots: [{ name: 'Bo', ballot: { ranking: [['duet']] } }] }, film)}`
  )
  expect(write).toHaveBeenCalledTimes(2)
})

test('a change in another tab is read alone', { tags: 'long' }, () => {
  const app = fullGroup()
  const other = startApp(app.environment.newTab())
  expect(other.voters.voters.get()).toHaveLength(guests.length)
  const read = vi.spyOn(app.environment.tabStorage, 'getItem')
  const [guest] = other.voters.voters.get()
  other.voters.renameVoter(guest?.id ?? '', 'Ana')
  expect(app.voters.voters.get()[0]?.ballot.name).toBe('Ana')
  // Ahead, and once more in case it has changed since.
  expect(read).toHaveBeenCalledTimes(2)
  expect(new Set(read.mock.calls.map(([key]) => key)).size).toBe(1)
})

test('scanning storage does not read the values of others', () => {
  const environment = fakeEnvironment()
  environment.tabStorage.setItem('another:game', 'x')
  const read = vi.spyOn(environment.tabStorage, 'getItem')
  startApp(environment).voters.voters.get()
  expect(read.mock.calls.map(([key]) => key)).not.toContain('another:game')
})

test('storage is scanned once for all stores', () => {
  const environment = fakeEnvironment()
  for (let at = 0; at < 500; at++) {
    environment.stored.set(storageKeyOf(`encore:party:${String(at)}`), '')
    environment.stored.set(`encore:roman-holiday:round:${String(at)}`, '')
  }
  const key = vi.spyOn(environment.tabStorage, 'key')
  const read = vi.spyOn(environment.tabStorage, 'getItem')
  const app = startApp(environment)
  app.voters.present.get()
  app.rounds.history.get()
  app.ballots.ballot.get()
  app.challengers.friendResults.get()
  expect(app.storage.keys().length).toBe(500)
  expect(key).toHaveBeenCalledTimes(1000)
  expect(read.mock.calls.some(([place]) => place.includes('roman-holiday'))).toBe(false)
})

test('an unwatched definition gets no changes', () => {
  const environment = fakeEnvironment()
  const { storage } = startApp(environment)
  const heard = vi.fn()
  const stop = storage.watch(storedVoters, heard)
  const { tabStorage } = environment.newTab()
  tabStorage.setItem(storageKeyOf('encore:party-ballot:a:x'), '')
  stop()
  tabStorage.setItem(storageKeyOf('encore:party-ballot:a:y'), '')
  expect(heard.mock.calls).toEqual([[new Set(['encore:party-ballot:a:x'])]])
})

test('setting all entries stores them and removes the others', () => {
  const environment = fakeEnvironment()
  const { app } = startApp(environment)
  const parties = persistedMap(app, storedGroups)
  const [a, b] = ['a', 'b'].map(id => ({ id, name: id, createdAt: 1 }))
  if (!a || !b) throw new Error('No parties')
  parties.set({ a, b })
  parties.set({ b })
  const again = persistedMap(startApp(environment.afterReload()).app, storedGroups)
  expect({ ...again.get() }).toEqual({ b })
})

import { afterEach, expect, test, vi } from 'vitest'
import { encodeParty } from '../../../src/core/link/index.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { startApp } from '../start-app.ts'
import { placeOf } from '../../world/places.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const guests = Array.from({ length: 2000 }, (_, at) => ({
  name: `Guest ${String(at)}`,
  ballot: { ranking: [['duet']] }
}))

function fullParty() {
  const app = startApp()
  app.importer.importBallots(guests, 'file')
  expect(app.voters.voters.get()).toHaveLength(guests.length)
  return app
}

test(
  'opening a page with two thousand stored entries reads and validates each once',
  { tags: 'long' },
  () => {
    const environment = fullParty().environment.afterReload()
    const read = vi.spyOn(environment.tabStorage, 'getItem')
    // What is validated is parsed before.
    const parse = vi.spyOn(JSON, 'parse')
    const app = startApp(environment)
    const leave = app.voters.voters.subscribe(() => undefined)
    leave()
    app.voters.voters.subscribe(() => undefined)
    expect(app.voters.voters.get()).toHaveLength(guests.length)

    const reads = read.mock.calls.filter(([key]) => key.startsWith(placeOf('encore:party-ballot:')))
    expect(reads).toHaveLength(guests.length)
    expect(new Set(reads.map(([key]) => key)).size).toBe(guests.length)
    expect(parse.mock.calls.filter(([text]) => text.includes('"party"'))).toHaveLength(
      guests.length
    )
  }
)

test('one change among two thousand entries writes that one', { tags: 'long' }, () => {
  const app = fullParty()
  const write = vi.spyOn(app.environment.tabStorage, 'setItem')
  const [guest] = app.voters.voters.get()
  app.voters.renameVoter(guest?.id ?? '', 'Ana')
  app.importer.addBallots(
    `#/p/${encodeParty({ ballots: [{ name: 'Bo', ballot: { ranking: [['duet']] } }] }, film)}`
  )
  expect(write).toHaveBeenCalledTimes(2)
})

test('a change in another tab is read alone', { tags: 'long' }, () => {
  const app = fullParty()
  const other = startApp(app.environment.newTab())
  expect(other.voters.voters.get()).toHaveLength(guests.length)
  const read = vi.spyOn(app.environment.tabStorage, 'getItem')
  const [guest] = other.voters.voters.get()
  other.voters.renameVoter(guest?.id ?? '', 'Ana')
  expect(app.voters.voters.get()[0]?.ballot.name).toBe('Ana')
  expect(read).toHaveBeenCalledTimes(1)
})

test('storage that holds other things is looked through without reading them', () => {
  const environment = fakeEnvironment()
  environment.tabStorage.setItem('another:game', 'x')
  const read = vi.spyOn(environment.tabStorage, 'getItem')
  startApp(environment).voters.voters.get()
  expect(read.mock.calls.map(([key]) => key)).not.toContain('another:game')
})

import { expect, test, vi } from 'vitest'
import { batchChanges } from '../../../src/app/storage/other-tabs.ts'
import { BitReader } from '../../../src/links/code/bits.ts'
import { encodeParty } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'
import { startApp } from '../../world/start-app.ts'

const text = (value: unknown) => JSON.stringify({ version: 1, value })

/** A tab that shows the result of a group, with the number of counts. */
function resultOnScreen() {
  const environment = fakeEnvironment()
  const app = startApp(environment)
  const counts: number[] = []
  app.groupCount.count.subscribe(count => {
    if (count) counts.push(count.tally.ballots)
  })
  app.groupCount.keepCounting()
  environment.holdFrames()
  return { app, counts, environment, other: startApp(environment.newTab()) }
}

/** Draws frames until no callback waits. */
function showFrames({ frame, showFrame }: ReturnType<typeof fakeEnvironment>): number {
  let shown = 0
  for (; frame && frame.length > 0; shown++) showFrame()
  return shown
}

test('another tab adds a thousand ballots → the result is counted once', { tags: 'long' }, () => {
  const { app, counts, environment, other } = resultOnScreen()
  const guests = Array.from({ length: 1000 }, (_, at) => ({
    name: `Guest ${String(at)}`,
    ballot: { ranking: [['duet']] }
  }))
  const read = vi.spyOn(environment.tabStorage, 'getItem')
  other.importer.importBallots(guests, 'chat')
  expect(counts).toEqual([0])
  expect(read).not.toHaveBeenCalled()
  showFrames(environment)
  expect(counts).toEqual([0, 1000])
  expect(app.voters.voters.get()).toEqual(other.voters.voters.get())
  const ballotsRead = read.mock.calls.filter(([key]) => key.includes('party-ballot:'))
  // Ahead, and once more in case it has changed since.
  expect(ballotsRead).toHaveLength(2000)
  vi.restoreAllMocks()
})

test('a thousand ballots of another tab are decoded a tenth in a frame, before the count', () => {
  const { counts, environment, other } = resultOnScreen()
  const guests = Array.from({ length: 1000 }, (_, at) => ({
    name: `Guest ${String(at)}`,
    ballot: { ranking: [['duet']] }
  }))
  other.importer.importBallots(guests, 'chat')
  const decode = vi.spyOn(BitReader.prototype, 'flag')
  const perFrame: number[] = []
  while (counts.length < 2) {
    decode.mockClear()
    environment.showFrame()
    perFrame.push(decode.mock.calls.length)
  }
  vi.restoreAllMocks()
  const all = perFrame.reduce((sum, calls) => sum + calls, 0)
  expect(all).toBeGreaterThan(0)
  expect(Math.max(...perFrame)).toBeLessThanOrEqual(all / 10)
  expect(perFrame.at(-1)).toBe(0)
})

test('more changes than half a second has room for are handed over in parts, each read ahead', () => {
  const environment = fakeEnvironment()
  environment.holdFrames()
  const read = new Set<string>()
  const parts: number[] = []
  const change = batchChanges(
    environment,
    key => read.add(key),
    keys => {
      expect([...keys].filter(key => !read.has(key))).toEqual([])
      parts.push(keys.size)
    }
  )
  change(Array.from({ length: 3250 }, (_, at) => String(at)))
  showFrames(environment)
  expect(parts).toEqual([3000, 250])
})

test('a burst of changes is shown once a frame has passed without one', () => {
  const { counts, environment, other } = resultOnScreen()
  for (const name of ['Ann', 'Bo', 'Cy']) {
    other.importer.importBallots([{ name, ballot: { ranking: [['duet']] } }], 'chat')
    environment.showFrame()
  }
  expect(counts).toEqual([0])
  environment.showFrame()
  expect(counts).toEqual([0, 3])
})

test('changes that never stop are shown every half second', () => {
  const { counts, environment, other } = resultOnScreen()
  for (let frame = 1; frame <= 60; frame++) {
    other.importer.importBallots(
      [{ name: `Guest ${String(frame)}`, ballot: { ranking: [['duet']] } }],
      'chat'
    )
    environment.showFrame()
  }
  expect(counts).toEqual([0, 30, 60])
})

test('a change by this tab before the next frame wins over the earlier change by another tab', () => {
  const environment = fakeEnvironment()
  const app = startApp(environment)
  app.ticket.name.subscribe(() => undefined)
  environment.holdFrames()
  environment.newTab().tabStorage.setItem(storageKeyOf('encore:name'), text('Bo'))
  app.ticket.name.set('Ann')
  showFrames(environment)
  expect(app.ticket.name.get()).toBe('Ann')
  expect(environment.stored.get(storageKeyOf('encore:name'))).toBe(text('Ann'))
})

test('each changed definition is reported once, with all of its keys', () => {
  const environment = fakeEnvironment()
  const app = startApp(environment)
  const shown = { names: 0, parties: 0, voters: 0 }
  app.ticket.name.listen(() => shown.names++)
  app.groupList.parties.listen(() => shown.parties++)
  app.voters.voters.listen(() => shown.voters++)
  environment.holdFrames()
  const { tabStorage } = environment.newTab()
  for (const id of ['a', 'b']) {
    const ballot = { name: id, ballot: { ranking: [['duet']] } }
    const code = encodeParty({ ballots: [ballot] }, film)
    tabStorage.setItem(storageKeyOf('encore:name'), text(id))
    tabStorage.setItem(storageKeyOf(`encore:party:${id}`), text({ id, name: id, createdAt: 1 }))
    tabStorage.setItem(
      storageKeyOf(`encore:party-ballot:first:${code}`),
      text({ party: 'first', id: code, code, addedAt: 1 })
    )
  }
  showFrames(environment)
  expect(shown).toEqual({ names: 1, parties: 1, voters: 1 })
  expect(app.groupList.parties.get().map(({ id }) => id)).toEqual(['first', 'a', 'b'])
})

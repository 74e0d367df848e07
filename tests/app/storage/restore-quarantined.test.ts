import { describe, expect, test } from 'vitest'
import { restoreQuarantined } from '../../../src/app/storage/restore-quarantined.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'
import { startApp } from '../../world/start-app.ts'

const text = (value: unknown) => JSON.stringify({ version: 1, value })
const round = (answers: number) => ({
  id: 'r',
  mode: 'everything',
  seed: 3,
  questions: [1, 2, 3, 4],
  answers: Array.from({ length: answers }, () => ({ given: [0], took: 900 })),
  at: answers,
  startedAt: 5
})

async function opened(entries: [place: string, text: string][]) {
  const environment = fakeEnvironment()
  for (const [place, kept] of entries) environment.stored.set(place, kept)
  const app = startApp(environment)
  app.ticket.name.subscribe(() => undefined)
  await restoreQuarantined(app.app)
  return app
}

describe('a quarantined value', () => {
  test.each([
    ['quarantined by a first release about another film', 'encore:aside:7:ballot:1'],
    ['quarantined by an older version', storageKeyOf('encore:aside:7:ballot:1')]
  ])('is restored once it is readable: %s', async (_, aside) => {
    const ballot = { ranking: [['duet']], castAt: 1 }
    const app = await opened([[aside, text(ballot)]])
    expect(app.ballots.ballot.get()).toEqual(ballot)
    expect([...app.environment.stored]).toEqual([[storageKeyOf('encore:ballot:1'), text(ballot)]])
  })

  test('is shown at once', async () => {
    const app = await opened([[storageKeyOf('encore:aside:7:name'), text('Ann')]])
    expect(app.ticket.name.get()).toBe('Ann')
  })

  test('stays if its key has a value, or if it is still unreadable', async () => {
    const entries: [string, string][] = [
      [storageKeyOf('encore:aside:7:name'), text('Ann')],
      [storageKeyOf('encore:name'), text('Bo')],
      [storageKeyOf('encore:aside:7:theme'), '{"version":2,"value":"sepia"}'],
      [storageKeyOf('encore:aside:7:trophy:1'), text('gold')]
    ]
    const app = await opened(entries)
    expect(app.ticket.name.get()).toBe('Bo')
    expect([...app.environment.stored].sort()).toEqual(entries.sort())
  })

  test('is restored as the newest of several', async () => {
    const app = await opened([
      [storageKeyOf('encore:aside:7:name'), text('Ann')],
      [storageKeyOf('encore:aside:8:name'), text('Bo')]
    ])
    expect(app.ticket.name.get()).toBe('Bo')
    expect(app.environment.stored.get(storageKeyOf('encore:aside:7:name'))).toBe(text('Ann'))
  })

  test.each([
    [3, 1, 3],
    [1, 3, 3]
  ])(
    'of a round with %i answers replaces one with %i only if it goes further',
    async (aside, there, kept) => {
      const app = await opened([
        [storageKeyOf('encore:aside:7:round:r'), text(round(aside))],
        [storageKeyOf('encore:round:r'), text(round(there))]
      ])
      expect(app.rounds.history.get()[0]?.round.answers).toHaveLength(kept)
      expect(app.environment.stored.has(storageKeyOf('encore:aside:7:round:r'))).toBe(aside < there)
    }
  )

  test('stays while storage is full or blocked', async () => {
    const environment = fakeEnvironment()
    environment.stored.set(storageKeyOf('encore:aside:7:name'), text('Ann'))
    const before = [...environment.stored]
    const app = startApp(environment)
    environment.tabStorage.isFull = true
    await restoreQuarantined(app.app)
    expect([...environment.stored]).toEqual(before)
    for (const storage of [() => null, () => environment.tabStorage]) {
      environment.storage = storage
      environment.tabStorage.fault = () => new DOMException('Access is denied', 'SecurityError')
      await restoreQuarantined(startApp(environment).app)
    }
    expect([...environment.stored]).toEqual(before)
  })
})

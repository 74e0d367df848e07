import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eraseEverything } from '../../../src/app/backup/erase.ts'
import { parse } from '../../../src/app/storage/definition.ts'
import { loadDefinitions } from '../../../src/app/backup/registry.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { keyFrom, storageKeyOf } from '../../world/storage-keys.ts'
import { onEveryScreen } from '../../world/group-night.ts'
import { onScreen, play } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'
import { recordOf } from './evening.ts'

const definitionOf = await loadDefinitions()

/** Recorded before keys contained the film. */
const { stored, backup, shown } = JSON.parse(
  readFileSync(new URL('../../fixtures/stored/without-film.json', import.meta.url), 'utf8')
) as { stored: Record<string, string>; backup: unknown; shown: unknown }

function seen(app: App) {
  return {
    name: app.ticket.name.get(),
    ballot: app.ballots.ballot.get(),
    rounds: app.rounds.history.get().map(({ round }) => round.id),
    parties: app.groupList.parties.get(),
    voters: app.voters.voters.get().map(({ ballot: { name } }) => name),
    record: recordOf(app)
  }
}

type Fake = ReturnType<typeof fakeEnvironment>

function browserOfThen(entries = Object.entries(stored)): Fake {
  const environment = fakeEnvironment()
  for (const [key, text] of entries) environment.stored.set(key, text)
  return environment
}

const isFirst = (key: string) => storageKeyOf(key) !== key
const text = (value: unknown) => JSON.stringify({ version: 1, value })
const noRoom = () => new DOMException('No room left', 'QuotaExceededError')

/** The values under this film's own keys. */
function own({ stored: all }: Fake): Map<string, unknown> {
  const places = [...all].filter(([place]) => place.startsWith(storageKeyOf('encore:')))
  return new Map(
    places.map(([place, kept]) => {
      const key = keyFrom(place)
      const definition = definitionOf(key)
      return [key, definition && parse(definition, key, kept)?.value]
    })
  )
}

describe('a legacy value', () => {
  test('is shown, copied to the key of the film, and kept under its legacy key', () => {
    const app = startApp(browserOfThen())
    expect(seen(app)).toEqual(shown)
    onEveryScreen(app)
    expect(app.storage.quarantined.get()).toBe(0)
    expect(app.storage.trouble.get()).toBeNull()
    for (const [key, kept] of Object.entries(stored)) {
      expect(app.environment.stored.get(key)).toBe(kept)
    }
    const copied = [...own(app.environment).keys()].sort()
    expect(copied).toEqual(Object.keys(stored).filter(isFirst).sort())

    for (const key of Object.keys(stored).filter(isFirst)) app.environment.stored.delete(key)
    expect(seen(startApp(app.environment.afterReload()))).toEqual(shown)
  })

  test('is restored from an old backup, under the key of the film', async () => {
    const app = startApp()
    const all = Object.keys(stored)
    expect(await app.backup.restoreBackup(JSON.stringify(backup))).toMatchObject({
      added: all.length
    })
    expect(seen(app)).toEqual(shown)
    expect([...app.environment.stored.keys()].sort()).toEqual(all.map(storageKeyOf).sort())
  })

  test('is in a backup under the key that the old game reads', async () => {
    const app = startApp(browserOfThen())
    expect(JSON.parse(await app.backup.makeBackup())).toEqual(backup)
  })

  test('is read in place while storage is full, and copied later', () => {
    const environment = browserOfThen()
    environment.tabStorage.isFull = true
    const app = startApp(environment)
    expect(seen(app)).toEqual(shown)
    expect(app.storage.trouble.get()).toBeNull()
    expect(Object.fromEntries(environment.stored)).toEqual(stored)

    environment.tabStorage.isFull = false
    const again = startApp(environment.afterReload())
    expect(seen(again)).toEqual(shown)
    expect(own(again.environment).get('encore:name')).toBe('Ann')
  })

  test('is read once blocked storage opens', () => {
    const environment = browserOfThen()
    const { storage } = environment
    environment.storage = () => null
    const app = startApp(environment)
    expect(app.ticket.name.get()).toBe('')
    environment.storage = storage
    app.storage.retry()
    expect(app.ticket.name.get()).toBe('Ann')
  })

  test('is complete wherever copying was interrupted, by full storage or the end of the page', () => {
    const writes = Object.keys(stored).length
    fc.assert(
      fc.property(fc.nat(writes), fc.boolean(), (most, isBlocked) => {
        const environment = browserOfThen()
        let left = most
        environment.tabStorage.fault = use => {
          if (use === 'write' && left-- <= 0) return noRoom()
          return isBlocked && left < 0 ? new DOMException('Gone', 'SecurityError') : null
        }
        seen(startApp(environment))
        const again = startApp(environment.afterReload())
        expect(seen(again)).toEqual(shown)
        expect(again.storage.quarantined.get()).toBe(0)
      }),
      { numRuns: 40, seed: 3 }
    )
  })

  test('is quarantined with one notice if it is unreadable', () => {
    const environment = browserOfThen([['encore:name', '{"version":1,"value":7}']])
    const app = startApp(environment)
    expect(app.ticket.name.get()).toBe('')
    expect(app.storage.quarantined.get()).toBe(1)
    const aside = storageKeyOf(`encore:aside:${String(environment.clock)}:name`)
    expect([...environment.stored]).toEqual([[aside, '{"version":1,"value":7}']])
  })

  test('stays in place while it can be neither read nor quarantined', () => {
    const environment = browserOfThen([['encore:name', 'no JSON']])
    environment.tabStorage.isFull = true
    const app = startApp(environment)
    app.ticket.name.set('Bo')
    expect([...environment.stored]).toEqual([['encore:name', 'no JSON']])
    environment.tabStorage.isFull = false
    app.ticket.name.set('Bob')
    expect(environment.stored.get(storageKeyOf('encore:name'))).toBe(text('Bob'))
    expect([...environment.stored.values()]).toContain('no JSON')
  })

  test('is deleted with everything else', () => {
    const app = startApp(browserOfThen())
    onEveryScreen(app)
    eraseEverything(app.app)
    expect([...app.environment.stored.keys()]).toEqual([])
  })
})

describe('the old game in another tab', () => {
  const round = (answers: number, id = 'r') => ({
    id,
    mode: 'everything',
    seed: 3,
    questions: [1, 2, 3, 4],
    answers: Array.from({ length: answers }, () => ({ given: [0], took: 900 })),
    at: answers,
    startedAt: 5
  })

  test('continues its round, which this tab follows without losing anything', () => {
    const environment = browserOfThen([['encore:round:r', text(round(1))]])
    const app = startApp(environment)
    const { tabStorage: older } = environment.newTab()
    play(app, [], 'everything')
    app.quiz.quiz.subscribe(() => undefined)
    expect(onScreen(app).position).toBe(2)

    older.setItem('encore:round:r', text(round(2)))
    expect(onScreen(app).position).toBe(3)

    play(app, [true, true], 'everything')
    older.setItem('encore:round:r', text(round(3)))
    const again = startApp(environment.afterReload())
    expect(again.rounds.history.get()[0]?.round.answers).toHaveLength(4)
    expect(environment.stored.get('encore:round:r')).toBe(text(round(3)))
  })

  test('stores a value while this game is closed, which is read when it is opened', () => {
    const environment = browserOfThen([
      ['encore:name', text('Ann')],
      ['encore:round:r', text(round(1))]
    ])
    onEveryScreen(startApp(environment))
    const { tabStorage: older } = environment.newTab()
    older.setItem('encore:name', text('Anna'))
    older.setItem('encore:round:s', text({ ...round(4, 's'), startedAt: 6 }))
    const again = startApp(environment.afterReload())
    expect(again.ticket.name.get()).toBe('Anna')
    expect(again.rounds.history.get().map(({ round: { id } }) => id)).toEqual(['r', 's'])
  })

  test('does not restore values that were changed or removed here', () => {
    const environment = browserOfThen([
      ['encore:name', text('Ann')],
      ['encore:write-in', text('Goats')]
    ])
    const app = startApp(environment)
    app.ticket.name.set('Bo')
    app.draft.typedWriteIn.set('')
    const again = startApp(environment.afterReload())
    expect(again.ticket.name.get()).toBe('Bo')
    expect(again.draft.typedWriteIn.get()).toBe('')
    again.ticket.name.set('')
    expect(startApp(again.environment.afterReload()).ticket.name.get()).toBe('')
    expect(environment.stored.get('encore:name')).toBe(text('Ann'))
  })

  test('removes a value → this game keeps it', () => {
    const environment = browserOfThen([['encore:name', text('Ann')]])
    const app = startApp(environment)
    app.ticket.name.subscribe(() => undefined)
    environment.newTab().tabStorage.removeItem('encore:name')
    expect(app.ticket.name.get()).toBe('Ann')
    expect(startApp(environment.afterReload()).ticket.name.get()).toBe('Ann')
  })
})

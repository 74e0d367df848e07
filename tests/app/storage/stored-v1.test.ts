import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadDefinitions } from '../../../src/app/backup/registry.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { linkOf } from '../../world/play-app.ts'
import { onEveryScreen } from '../../world/group-night.ts'
import { startApp, type App } from '../../world/start-app.ts'
import { recordOf } from './evening.ts'

const definitionOf = await loadDefinitions()

/** Recorded with version 1, which must stay readable. */
const { stored, backup, shown } = JSON.parse(
  readFileSync(new URL('../../fixtures/stored/v1.json', import.meta.url), 'utf8')
) as {
  stored: Record<string, string>
  backup: unknown
  shown: Record<string, unknown>
}

function seen(app: App) {
  return {
    name: app.ticket.name.get(),
    ballot: app.ballots.ballot.get(),
    rounds: app.rounds.history.get().map(({ round }) => round.id),
    voters: app.voters.voters.get().length,
    record: recordOf(app)
  }
}
const { name, ballot, rounds, voters, record } = shown
const expected = { name, ballot, rounds, voters, record }

function browserOfThen() {
  const environment = fakeEnvironment()
  for (const [key, text] of Object.entries(stored)) environment.stored.set(key, text)
  return environment
}

describe('the storage of version 1', () => {
  test('is read and shown, and nothing is quarantined', () => {
    const app = startApp(browserOfThen())
    expect(seen(app)).toEqual(expected)
    onEveryScreen(app)
    expect(app.storage.quarantined.get()).toBe(0)
    for (const key of Object.keys(stored)) expect(definitionOf(key), key).toBeDefined()
  })

  test('can be changed: a round, a ballot and a group', () => {
    const app = startApp(browserOfThen())
    onEveryScreen(app)
    const [open] = app.openRounds.openRounds.get()
    expect(open?.position).toBeGreaterThan(0)
    app.voters.renameVoter(app.voters.voters.get()[0]?.id ?? '', 'Bea')
    const again = startApp(app.environment.afterReload())
    expect(again.voters.voters.get()[0]?.ballot.name).toBe('Bea')
  })
})

describe('a backup of version 1', () => {
  test('restores everything', async () => {
    const app = startApp()
    const restored = await app.backup.restoreBackup(JSON.stringify(backup))
    expect(restored).toMatchObject({ ok: true, added: Object.keys(stored).length, unsaved: 0 })
    expect(seen(app)).toEqual(expected)
    expect(linkOf(app)).toMatch(/#\/r\/r1/)
  })
})

import { describe, expect, test } from 'vitest'
import { film } from '../../../src/film/index.ts'
import { loadRegistry } from '../../../src/app/backup/registry.ts'
import { codeOf, linkOf, play, tenRight, vote } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'

const registry = await loadRegistry()

async function playedApp() {
  const app = startApp()
  play(app, tenRight)
  vote(app, ['duet', 'children'])
  app.ticket.name.set('Ann')
  app.theme.theme.set('light')
  app.importer.addBallots(codeOf(app))
  return app
}

async function changed(
  app: App,
  change: (backup: Record<string, unknown>) => void
): Promise<string> {
  const backup = JSON.parse(await app.backup.makeBackup()) as Record<string, unknown>
  change(backup)
  return JSON.stringify(backup)
}

const entry = (value: unknown, version = 1) => ({ version, value })

describe('a backup', () => {
  test('has today’s date in its file name', async () => {
    const app = await playedApp()
    await app.backup.saveBackup()
    expect([...app.environment.saved]).toEqual([
      ['encore-2026-11-22.json', await app.backup.makeBackup()]
    ])
  })

  test('restores everything in another browser', async () => {
    const app = await playedApp()
    const other = startApp()
    await other.backup.openBackup(new Blob([await app.backup.makeBackup()]))
    expect(other.backup.restored.get()).toMatchObject({
      ok: true,
      added: app.environment.stored.size,
      unsaved: 0
    })
    expect(linkOf(other)).toBe(linkOf(app))
    expect(other.voters.voters.get()).toEqual(app.voters.voters.get())
    expect(new Map(other.environment.stored)).toEqual(new Map(app.environment.stored))
    const again = startApp(other.environment.afterReload())
    expect(linkOf(again)).toBe(linkOf(app))
  })

  test('keeps existing values and adds missing ones', async () => {
    const app = await playedApp()
    const other = startApp()
    other.environment.clock += 1000
    vote(other, ['big-break'])
    other.ticket.name.set('Bo')
    const before = new Map(other.environment.stored)
    expect(await other.backup.restoreBackup(await app.backup.makeBackup())).toMatchObject({
      ok: true
    })
    expect(other.ticket.result.get()).toMatchObject({
      name: 'Bo',
      quiz: { right: tenRight },
      ballot: { ranking: [['big-break']] }
    })
    for (const [key, text] of before) expect(other.environment.stored.get(key)).toBe(text)
  })

  test('adds nothing when restored again', async () => {
    const app = await playedApp()
    expect(await app.backup.restoreBackup(await app.backup.makeBackup())).toMatchObject({
      ok: true,
      added: 0,
      unsaved: 0
    })
  })

  test('replaces a round only by a later state of it', async () => {
    const app = startApp()
    play(app, tenRight.slice(0, 4))
    const early = await app.backup.makeBackup()
    const other = startApp()
    await other.backup.restoreBackup(early)
    play(other, tenRight.slice(4))
    const late = await other.backup.makeBackup()
    expect(await app.backup.restoreBackup(late)).toMatchObject({ ok: true, added: 1, unsaved: 0 })
    expect(app.ticket.result.get()?.quiz?.right).toEqual(tenRight)
    expect(await app.backup.restoreBackup(early)).toMatchObject({ ok: true, added: 0, unsaved: 0 })
    expect(app.ticket.result.get()?.quiz?.right).toEqual(tenRight)
  })

  test('contains every stored definition', async () => {
    const { backup } = startApp()
    for (const { key: name } of registry) {
      const key = name.replace(/:$/, ':x')
      const kept = { [key]: entry({ never: 'kept like this' }) }
      // An unknown key would be reported as written by a newer version.
      const restored = await backup.restoreBackup(
        JSON.stringify({ encore: 1, film: film.id, kept })
      )
      expect([name, restored]).toEqual([name, { ok: false, problem: 'damaged' }])
    }
  })
})

describe('an unreadable file', () => {
  test.each([
    ['is empty', () => '', 'damaged'],
    ['is cut off', async (app: App) => (await app.backup.makeBackup()).slice(0, -9), 'damaged'],
    ['is something else', () => '{"name":"package"}', 'damaged'],
    [
      'has a value nobody could have stored',
      (app: App) => changed(app, backup => (backup.kept = { 'encore:name': entry(7) })),
      'damaged'
    ],
    [
      'has a value without its version',
      (app: App) => changed(app, backup => (backup.kept = { 'encore:name': 'Ann' })),
      'damaged'
    ],
    [
      'has a round with a question twice',
      async (app: App) =>
        (await app.backup.makeBackup()).replace(
          /"questions": \[\s*(\d+),\s*\d+/,
          '"questions": [$1, $1'
        ),
      'damaged'
    ],
    [
      'has a later version of a value',
      (app: App) => changed(app, backup => (backup.kept = { 'encore:name': entry('Ann', 2) })),
      'newer'
    ],
    [
      'has something this game does not know',
      (app: App) => changed(app, backup => (backup.kept = { 'encore:trophy:1': entry(1) })),
      'newer'
    ],
    [
      'has a key that begins like another',
      (app: App) => changed(app, backup => (backup.kept = { 'encore:name2': entry('Ann') })),
      'newer'
    ],
    [
      'has a version that is no number',
      (app: App) =>
        changed(app, backup => (backup.kept = { 'encore:name': { version: '2', value: 'Ann' } })),
      'damaged'
    ],
    ['has a later form', (app: App) => changed(app, backup => (backup.encore = 2)), 'newer'],
    ['is of another film', (app: App) => changed(app, backup => (backup.film = 'x')), 'other-film']
  ])('because it %s changes nothing', async (_, fileOf, problem) => {
    const app = await playedApp()
    const before = [...app.environment.stored]
    expect(await app.backup.restoreBackup(await fileOf(await playedApp()))).toEqual({
      ok: false,
      problem
    })
    expect([...app.environment.stored]).toEqual(before)
  })

  test('too long: is not read', async () => {
    const app = await playedApp()
    const text = await app.backup.makeBackup()
    const fileOf = (size: number) =>
      Object.defineProperty(new Blob([text]), 'size', { value: size })
    const { backup, environment } = startApp()
    await backup.openBackup(fileOf(32_000_001))
    expect(backup.restored.get()).toEqual({ ok: false, problem: 'too-long' })
    expect([...environment.stored]).toEqual([])
    await backup.openBackup(fileOf(32_000_000))
    expect(backup.restored.get()).toMatchObject({ ok: true })
  })

  test('deleted since it was picked: “unreadable”', async () => {
    const { backup } = startApp()
    const gone = Object.assign(new Blob(), {
      text: () => Promise.reject(new DOMException('It is gone.', 'NotFoundError'))
    })
    await backup.openBackup(gone)
    expect(backup.restored.get()).toEqual({ ok: false, problem: 'unreadable' })
  })

  test('nested too deep to be stored: “damaged”', async () => {
    const { backup } = startApp()
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const text = `{"encore":1,"film":"${film.id}","kept":{"encore:name":{"version":1,"value":${deep}}}}`
    expect(await backup.restoreBackup(text)).toEqual({ ok: false, problem: 'damaged' })
  })
})

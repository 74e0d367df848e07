import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Store } from 'nanostores'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'
import { anyStored } from '../../world/stored-values.ts'
import { onEveryScreen } from '../../world/group-night.ts'
import { startApp, type App } from '../../world/start-app.ts'

const text = (value: unknown) => JSON.stringify({ version: 1, value })

function isStore(member: unknown): member is Store {
  return typeof member === 'object' && member !== null && 'listen' in member
}

/** Reads every store. */
function readAll(app: App): void {
  for (const [name, store] of Object.entries(app)) {
    if (name === 'app' || name === 'environment') continue
    for (const member of Object.values(store as object)) {
      if (!isStore(member)) continue
      const value: unknown = member.get()
      // Some stores hold a function.
      if (typeof value === 'function') (value as (...asked: unknown[]) => unknown)('__proto__', [])
    }
  }
}

test('any stored value of the right shape: no store throws, and the game goes on', () => {
  fc.assert(
    fc.property(anyStored, entries => {
      const environment = fakeEnvironment()
      for (const [key, kept] of entries) environment.stored.set(storageKeyOf(key), kept)
      const app = startApp(environment)
      app.groupCount.keepCounting()
      readAll(app)
      onEveryScreen(app)
      app.review.openReview(app.rounds.history.get()[0]?.round.id)
      app.vote.openVote()
      app.quiz.openQuiz()
      for (const mode of ['daily', 'missed', 'comments', 'everything'] as const)
        app.modes.openMode(mode)
      for (const { id } of app.groupList.parties.get()) app.groupList.openGroup(id)
      app.parties.nameGroup('Sofa')
      readAll(app)
      const again = startApp(environment.afterReload())
      readAll(again)
      expect(again.storage.quarantined.get()).toBe(0)
    }),
    { numRuns: 60, seed: 5 }
  )
})

/** Starts the app with stored values. */
function opened(entries: Record<string, unknown>) {
  const environment = fakeEnvironment()
  for (const [key, value] of Object.entries(entries))
    environment.stored.set(storageKeyOf(key), text(value))
  return startApp(environment)
}

const group = { id: 'p', name: 'Sofa', createdAt: 1 }

describe('a stored group', () => {
  test.each([
    ['an unknown storyline', ['duet', 'no-such-storyline']],
    ['a duplicate storyline', ['duet', 'duet']],
    ['a write-in', ['duet', 'write-in']],
    ['nothing', []]
  ])('with a runoff between %s is quarantined', (_, standing) => {
    const app = opened({
      'encore:party:p': { ...group, first: 'q', round: 2, standing },
      'encore:party-open': 'p'
    })
    app.groupCount.keepCounting()
    readAll(app)
    expect(app.groupList.isThere.get()('p')).toBe(false)
    expect(app.in('p').parties.party.get()).toEqual({ id: 'p', name: '', createdAt: 0 })
    expect(app.storage.quarantined.get()).toBe(1)
  })

  test('with a name that is too long, or has invisible characters, is cut and cleaned', () => {
    const name = `Sofa\u202E\u0000\u2066 ${'x'.repeat(300_000)}`
    const app = opened({ 'encore:party:p': { ...group, name } })
    const clean = `Sofa ${'x'.repeat(19)}`
    expect(app.groupList.parties.get().map(each => each.name)).toEqual([clean])
    app.in('p').parties.saveGroup({ ...group, name })
    const kept = app.environment.stored.get(storageKeyOf('encore:party:p'))
    expect(kept).toBe(text({ ...group, name: clean }))
  })

  test('is restored with its name cut and cleaned', async () => {
    const app = startApp()
    const kept = {
      'encore:party:p': { version: 1, value: { ...group, name: 'x'.repeat(300_000) } }
    }
    await app.backup.restoreBackup(JSON.stringify({ encore: 1, film: 'purple-hearts', kept }))
    const stored = app.environment.stored.get(storageKeyOf('encore:party:p'))
    expect(stored).toBe(text({ ...group, name: 'x'.repeat(24) }))
  })
})

describe('the group opened last', () => {
  test.each(['__proto__', 'constructor', 'toString', ''])(
    'is the first one if %j is stored as its id',
    id => {
      const app = opened({ 'encore:party-open': id })
      expect(app.parties.party.get()).toEqual({ id: 'first', name: '', createdAt: 0 })
      expect(app.storage.quarantined.get()).toBe(1)
    }
  )
})

test.each([
  ['a voter with the id of the player', 'encore:party-ballot:first:me', { id: 'me' }],
  [
    'a voter of a party that objects inherit',
    'encore:party-ballot:toString:x',
    { party: 'toString' }
  ]
])('%s is quarantined', (_, key, part) => {
  const app = opened({ [key]: { party: 'first', id: 'x', code: 'x', addedAt: 1, ...part } })
  const group = String(key.split(':')[2])
  expect(app.in(group).voters.voters.get()).toEqual([])
  expect(app.storage.quarantined.get()).toBe(1)
})

test('an unfinished text is stored as typed, up to a thousand characters', () => {
  const app = opened({ 'encore:name': 'x'.repeat(300_000) })
  expect(app.ticket.name.get()).toBe('x'.repeat(1000))
  app.draft.typedWriteIn.set(` Goats ${'x'.repeat(2000)}`)
  const again = startApp(app.environment.afterReload())
  expect(again.draft.typedWriteIn.get()).toBe(` Goats ${'x'.repeat(993)}`)
})

test('a field of a newer version survives a change by this one', () => {
  const app = opened({ 'encore:party:p': { ...group, colour: 'plum' }, 'encore:party-open': 'p' })
  app.parties.nameGroup('Bar')
  const kept = app.environment.stored.get(storageKeyOf('encore:party:p'))
  expect(JSON.parse(kept ?? '')).toMatchObject({ value: { name: 'Bar', colour: 'plum' } })
})

test('an answer with a duplicate is rejected', () => {
  const round = {
    ...{ id: 'r', mode: 'ten', seed: 3, questions: [1, 2], at: 1, startedAt: 5 },
    answers: [{ given: [0, 0], took: 900 }]
  }
  const app = opened({ 'encore:round:r': round })
  expect(app.rounds.history.get()).toEqual([])
  expect(app.storage.quarantined.get()).toBe(1)
})

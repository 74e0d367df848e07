import { describe, expect, test } from 'vitest'
import { eraseEverything } from '../../../src/app/backup/erase.ts'
import { hasStored } from '../../../src/app/storage/persisted.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { onScreen, play } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'

describe('a stored value', () => {
  test('is restored after a reload', async () => {
    const app = startApp()
    app.ticket.name.set('Ann')
    play(app, [true, false])
    const before = onScreen(app)

    const again = startApp(app.environment.afterReload())
    again.quiz.openQuiz()
    expect(again.ticket.name.get()).toBe('Ann')
    expect(onScreen(again)).toEqual(before)
    expect(again.storage.trouble.get()).toBeNull()
  })

  test('is absent while initial, and removed when reset', async () => {
    const { environment, ticket } = startApp()
    expect(ticket.result.get()).toBeNull()
    expect([...environment.stored]).toEqual([])
    ticket.name.set('Ann')
    expect([...environment.stored]).toEqual([
      [storageKeyOf('encore:name'), '{"version":1,"value":"Ann"}']
    ])
    ticket.name.set('')
    expect([...environment.stored]).toEqual([])
  })
})

describe('hasStored', () => {
  test('is false in a browser without values of the game', async () => {
    const environment = fakeEnvironment()
    environment.tabStorage.setItem('another', 'game')
    const { app, ticket } = startApp(environment)
    expect(hasStored(app)).toBe(false)
    ticket.name.set('Ana')
    expect(hasStored(app)).toBe(true)
  })
})

test('erasing everything removes all values of the game, quarantined ones too, and nothing else', async () => {
  const environment = fakeEnvironment()
  const { stored, tabStorage } = environment
  tabStorage.setItem('another', 'game')
  tabStorage.setItem(storageKeyOf('encore:name'), 'not JSON')
  tabStorage.setItem(storageKeyOf('encore:aside:1:name'), 'from before')
  const { app, ticket } = startApp(environment)
  expect(ticket.name.get()).toBe('')
  eraseEverything(app)
  expect([...stored.keys()]).toEqual(['another'])
  expect(environment.reloads).toBe(1)
})

test('two unreadable texts of one key at the same time are both quarantined', async () => {
  const environment = fakeEnvironment()
  const newer = environment.newTab().tabStorage
  const { ticket, storage } = startApp(environment)
  ticket.name.subscribe(() => undefined)
  newer.setItem(storageKeyOf('encore:name'), '{"version":2,"value":"Ann"}')
  newer.setItem(storageKeyOf('encore:name'), '{"version":2,"value":"Bo"}')
  expect(ticket.name.get()).toBe('')
  expect(storage.quarantined.get()).toBe(2)
  expect([...environment.stored.values()]).toEqual([
    '{"version":2,"value":"Ann"}',
    '{"version":2,"value":"Bo"}'
  ])
})

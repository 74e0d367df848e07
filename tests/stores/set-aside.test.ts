// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { fakeEnvironment } from '../environment.ts'
import { play, tenRight } from './play.ts'
import { startApp } from './start.ts'

const unreadable = [
  ['damaged', '{"version":1,"value":"An'],
  ['of another shape', '{"version":1,"value":["Ann"]}'],
  ['of a newer version', '{"version":2,"value":"Ann"}'],
  ['without a version', '"Ann"']
] as const

describe.each(unreadable)('a stored value that is %s', (_, text) => {
  test('is kept aside, told once and never deleted', async () => {
    const environment = fakeEnvironment()
    environment.stored.set('encore:name', text)
    const { ticket, persistence } = await startApp(environment)
    expect(ticket.name.get()).toBe('')
    expect(persistence.setAside.get()).toBe(1)
    const aside = [[`encore:aside:${String(environment.clock)}:name`, text]]
    expect([...environment.stored]).toEqual(aside)

    const again = await startApp(environment.reload())
    expect(again.ticket.name.get()).toBe('')
    expect(again.persistence.setAside.get()).toBe(0)
    expect([...environment.stored]).toEqual(aside)
  })

  test('stays where it is when there is no room to put it aside, and the game goes on', async () => {
    const environment = fakeEnvironment()
    environment.stored.set('encore:name', text)
    environment.tabStorage.isFull = true
    const { ticket, persistence } = await startApp(environment)
    expect(ticket.name.get()).toBe('')
    expect(persistence.setAside.get()).toBe(1)
    expect(persistence.storageTrouble.get()).toBe('full')

    environment.tabStorage.isFull = false
    ticket.name.set('Bo')
    expect(ticket.name.get()).toBe('Bo')
    ticket.name.set('')
    expect(ticket.name.get()).toBe('')
    expect([...environment.stored]).toEqual([['encore:name', text]])
  })
})

test('of many rounds only the one that cannot be read is kept aside', async () => {
  const app = await startApp()
  play(app, tenRight)
  app.environment.stored.set('encore:round:1', 'not a round')

  const again = await startApp(app.environment.reload())
  expect(again.rounds.lastFinished.get()?.round).toEqual(app.rounds.lastFinished.get()?.round)
  expect(again.persistence.setAside.get()).toBe(1)
  expect(app.environment.stored.get(`encore:aside:${String(app.environment.clock)}:round:1`)).toBe(
    'not a round'
  )
  expect(app.environment.stored.has('encore:round:1')).toBe(false)
})

describe('erasing everything', () => {
  test('takes away all that is the game’s and nothing else, even what could not be read', async () => {
    const environment = fakeEnvironment()
    const { stored, tabStorage } = environment
    tabStorage.setItem('another', 'game')
    tabStorage.setItem('encore:name', 'not JSON')
    tabStorage.setItem('encore:aside:1:name', 'from before')
    const { persistence, ticket } = await startApp(environment)
    expect(ticket.name.get()).toBe('')
    persistence.eraseEverything()
    expect([...stored.keys()]).toEqual(['another'])
    expect(environment.timesLoadedAgain).toBe(1)
  })
})

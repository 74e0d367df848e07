// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fakeEnvironment } from '../environment.ts'
import { onScreen, play, tenRight } from './play.ts'
import { startApp } from './start.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('what a player did', () => {
  test('is there again after a reload', async () => {
    const app = await startApp()
    app.ticket.name.set('Ann')
    play(app, [true, false])
    const before = onScreen(app)

    const again = await startApp(app.environment.reload())
    again.quiz.openQuiz()
    expect(again.ticket.name.get()).toBe('Ann')
    expect(onScreen(again)).toEqual(before)
    expect(again.persistence.storageTrouble.get()).toBeNull()
  })

  test('leaves no trace before there is anything, and none of what is taken back', async () => {
    const { environment, ticket } = await startApp()
    expect(ticket.result.get()).toBeNull()
    expect([...environment.stored]).toEqual([])
    ticket.name.set('Ann')
    expect([...environment.stored]).toEqual([['encore:name', '{"version":1,"value":"Ann"}']])
    ticket.name.set('')
    expect([...environment.stored]).toEqual([])
  })

  test('leaves alone what others store at the same address', async () => {
    const environment = fakeEnvironment()
    environment.stored.set('theme', 'dark')
    const app = await startApp(environment)
    play(app, [true])
    expect(environment.stored.get('theme')).toBe('dark')
    expect(app.persistence.setAside.get()).toBe(0)
  })
})

describe('where the browser keeps nothing', () => {
  test.each([
    ['storage is null', () => null],
    [
      'asking for it throws',
      () => {
        throw new DOMException('Access is denied', 'SecurityError')
      }
    ]
  ])('the game goes on in memory and says so: %s', async (_, storage) => {
    vi.useFakeTimers()
    const app = await startApp(fakeEnvironment({ storage }))
    app.ticket.name.set('Ann')
    play(app, tenRight)
    expect(app.persistence.storageTrouble.get()).toBe('blocked')

    // Long enough for the stores to be read afresh.
    vi.runAllTimers()
    expect(app.ticket.name.get()).toBe('Ann')
    expect(app.ticket.result.get()?.quiz?.right).toEqual(tenRight)
  })

  test('what is taken back stays away, though the stored one cannot be reached', async () => {
    vi.useFakeTimers()
    const { environment, ticket, persistence } = await startApp()
    ticket.name.set('Ann')
    environment.storage = () => null
    ticket.name.set('')
    vi.runAllTimers()
    expect(ticket.name.get()).toBe('')
    expect(persistence.storageTrouble.get()).toBe('blocked')
  })
})

describe('where there is no room left', () => {
  test('the game goes on in memory and says so', async () => {
    const app = await startApp()
    app.environment.tabStorage.isFull = true
    app.ticket.name.set('Ann')
    play(app, tenRight)
    expect(app.persistence.storageTrouble.get()).toBe('full')
    expect(app.ticket.name.get()).toBe('Ann')
    expect(app.ticket.result.get()?.quiz?.right).toEqual(tenRight)
    expect([...app.environment.stored]).toEqual([])
  })

  test('what was stored before is read without complaint', async () => {
    const app = await startApp()
    play(app, tenRight)
    const environment = app.environment.reload()
    environment.tabStorage.isFull = true
    const again = await startApp(environment)
    expect(again.ticket.result.get()).toEqual(app.ticket.result.get())
    expect(again.persistence.storageTrouble.get()).toBeNull()
  })

  test('the next change is stored once there is room again, and other tabs are followed', async () => {
    const { environment, ticket } = await startApp()
    environment.tabStorage.isFull = true
    ticket.name.set('Ann')
    environment.tabStorage.isFull = false
    ticket.name.set('Anna')
    expect(environment.stored.get('encore:name')).toBe('{"version":1,"value":"Anna"}')

    ticket.name.subscribe(() => undefined)
    environment.newTab().tabStorage.setItem('encore:name', '{"version":1,"value":"Bo"}')
    expect(ticket.name.get()).toBe('Bo')
  })
})

describe('a browser', () => {
  test('that has kept nothing of the game is on its first visit', async () => {
    const environment = fakeEnvironment()
    environment.tabStorage.setItem('another', 'game')
    const { persistence, ticket } = await startApp(environment)
    expect(persistence.hasKept()).toBe(false)
    ticket.name.set('Ana')
    expect(persistence.hasKept()).toBe(true)
  })
})

import { afterEach, describe, expect, test, vi } from 'vitest'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { answer, onScreen, play, tenRight } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'

afterEach(() => {
  vi.useRealTimers()
})

const stored = (value: unknown) => JSON.stringify({ version: 1, value })

async function nameOnScreen() {
  const app = startApp()
  app.ticket.name.set('Ann')
  const shown: string[] = []
  const leave = app.ticket.name.subscribe(name => shown.push(name))
  return { ...app, shown, leave, otherTab: app.environment.newTab().tabStorage }
}

describe('a change in another tab', () => {
  test('is followed, and so is its undo', async () => {
    const { shown, otherTab, ticket } = await nameOnScreen()
    otherTab.setItem(storageKeyOf('encore:name'), stored('Bo'))
    otherTab.setItem('theme', 'dark')
    otherTab.removeItem(storageKeyOf('encore:name'))
    ticket.name.set('Cy')
    ticket.name.set('')
    otherTab.setItem(storageKeyOf('encore:name'), stored('Di'))
    expect(shown).toEqual(['Ann', 'Bo', '', 'Cy', '', 'Di'])
  })

  test('that clears storage is followed, except for the current round', async () => {
    const { otherTab, shown, ...app } = await nameOnScreen()
    play(app, [true])
    answer(app, false)
    app.quiz.quiz.subscribe(() => undefined)
    const before = onScreen(app)
    otherTab.clear()
    expect(shown).toEqual(['Ann', ''])
    expect(onScreen(app)).toEqual(before)
    app.quiz.nextQuestion()
    expect(onScreen(app).position).toBe(3)

    const again = startApp(app.environment.afterReload())
    again.quiz.openQuiz()
    expect(onScreen(again)).toEqual(onScreen(app))
  })

  test('that this version cannot read is quarantined', async () => {
    const { environment, otherTab, shown, storage } = await nameOnScreen()
    const newer = '{"version":2,"value":{"first":"Bo"}}'
    otherTab.setItem(storageKeyOf('encore:name'), newer)
    expect(shown).toEqual(['Ann', ''])
    expect(storage.quarantined.get()).toBe(1)
    expect([...environment.stored.values()]).toEqual([newer])
  })

  test('is shown by stores that are mounted later', async () => {
    vi.useFakeTimers()
    const { leave, otherTab, ticket } = await nameOnScreen()
    leave()
    vi.runAllTimers()
    otherTab.setItem(storageKeyOf('encore:name'), stored('Bo'))
    expect(ticket.name.get()).toBe('Bo')
  })
})

test('two tabs that each play a round keep both', async () => {
  const environment = fakeEnvironment()
  const first = startApp(environment)
  first.rounds.history.subscribe(() => undefined)
  const later = environment.clock + 1000
  const second = startApp(Object.assign(environment.newTab(), { clock: later }))
  second.rounds.history.subscribe(() => undefined)

  play(first, tenRight)
  play(second, [true, false])
  expect(first.rounds.history.get().at(-1)).toEqual(second.rounds.history.get().at(-1))

  const again = startApp(environment.newTab())
  expect(again.rounds.lastFinished.get()?.round.id).toBe(`${String(environment.clock)}-1`)
  expect(again.rounds.history.get().at(-1)?.round.id).toBe(`${String(later)}-1`)
})

test('one storage listener serves all stores', () => {
  const app = startApp()
  play(app, [true])
  app.quiz.quiz.subscribe(() => undefined)
  app.ticket.result.subscribe(() => undefined)
  expect(app.environment.tabStorage.listeners.size).toBe(1)
})

test('a page restored from the back-forward cache shows changes of other tabs', () => {
  const app = startApp()
  play(app, [true, true])
  const { environment } = app
  app.ticket.name.set('Ann')
  // A frozen page gets no events.
  const other = environment.newTab()
  environment.tabStorage.tabs.delete(environment.tabStorage)
  const otherTab = startApp(other)
  otherTab.quiz.openQuiz()
  answer(otherTab, false)
  otherTab.ticket.name.set('Bo')
  expect(app.ticket.name.get()).toBe('Ann')

  environment.restore()
  expect(app.ticket.name.get()).toBe('Bo')
  expect(onScreen(app)).toEqual(onScreen(otherTab))
})

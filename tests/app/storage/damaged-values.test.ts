import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onEveryScreen, playAll, things } from '../../world/group-night.ts'
import { play, tenRight } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'
import { keyFrom, storageKeyOf } from '../../world/storage-keys.ts'
import { browser, faultless, keysOf, leaveAll, notices, type Fake } from './evening.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Entries that must not change: of others on the same host, quarantined before, a valid round. */
const sound: [string, string][] = [
  ['theme', 'dark'],
  [storageKeyOf('encore:aside:1:name'), 'from before'],
  [
    storageKeyOf('encore:round:sound'),
    JSON.stringify({
      version: 1,
      value: {
        id: 'sound',
        mode: 'everything',
        seed: 3,
        questions: [1, 2],
        answers: [{ given: [0], took: 900 }],
        at: 1,
        startedAt: 5
      }
    })
  ]
]

/** Ways to damage a stored text. */
const damages: [what: string, damage: (text: string) => string][] = [
  ['is cut off', text => text.slice(0, -2)],
  ['is no JSON', () => 'undefined'],
  ['is empty', () => ''],
  ['is null', () => 'null'],
  ['has another shape', () => '{"version":1,"value":{"never":"kept like this"}}'],
  ['has a newer version', text => text.replace('"version":1', '"version":2')],
  ['has version 0', text => text.replace('"version":1', '"version":0')],
  ['has no version', text => JSON.stringify((JSON.parse(text) as { value: unknown }).value)]
]

describe.each(damages)('a stored value that %s', (_, damage) => {
  /** A browser with all stored values, one of each kind damaged. */
  async function damagedBrowser() {
    const { stored } = (await faultless()).environment
    const bad = things.flatMap(({ key }) =>
      keysOf(stored, key)
        .slice(0, 1)
        .map((found): [string, string] => [found, damage(String(stored.get(found)))])
    )
    return { bad, environment: browser([...bad, ...sound]) }
  }
  const aside = (bad: [string, string][], { clock }: Fake) =>
    bad.map(([place, text]) => [
      storageKeyOf(keyFrom(place).replace('encore:', `encore:aside:${String(clock)}:`)),
      text
    ])

  test('is quarantined with one notice; the game goes on without it, and all other values stay', async () => {
    const { bad, environment } = await damagedBrowser()
    const kept = new Map([...sound, ...aside(bad, environment)] as [string, string][])
    const app = startApp(environment)
    const model = startApp(browser(sound))
    expect(onEveryScreen(app)).toEqual(onEveryScreen(model))
    expect(notices(app)).toEqual({ trouble: null, aside: bad.length })
    expect(new Map(environment.stored)).toEqual(kept)

    playAll(app)
    playAll(model)
    expect(onEveryScreen(app)).toEqual(onEveryScreen(model))
    const again = startApp(environment.afterReload())
    onEveryScreen(again)
    expect(notices(again)).toEqual({ trouble: null, aside: 0 })
    for (const [key, text] of kept) expect(environment.stored.get(key)).toBe(text)
  })

  test('stays in place while storage is full, with a notice about that alone', async () => {
    const { bad, environment } = await damagedBrowser()
    const before = new Map(environment.stored)
    environment.tabStorage.isFull = true
    const app = startApp(environment)
    const model = startApp(browser(sound))
    playAll(app)
    playAll(model)
    leaveAll()
    expect(onEveryScreen(app)).toEqual(onEveryScreen(model))
    expect(notices(app)).toEqual({ trouble: 'full', aside: 0 })
    expect(new Map(environment.stored)).toEqual(before)

    environment.tabStorage.isFull = false
    app.ticket.name.set('Bo')
    expect(notices(app)).toEqual({ trouble: null, aside: bad.length })
    const texts = [...environment.stored.values()]
    for (const text of before.values()) expect(texts).toContain(text)
    const again = startApp(environment.afterReload())
    expect(again.ticket.name.get()).toBe('Bo')
    expect(again.groupList.parties.get()).toEqual(app.groupList.parties.get())
  })

  test('is quarantined once, even if it cannot be removed', async () => {
    const { bad, environment } = await damagedBrowser()
    environment.tabStorage.fault = use =>
      use === 'remove' ? new DOMException('Access is denied', 'SecurityError') : null
    const app = startApp(environment)
    onEveryScreen(app)
    const kept = aside(bad, environment)
    leaveAll()
    playAll(app)
    expect(notices(app).aside).toBe(bad.length)
    expect(
      [...environment.stored].filter(([key]) => key.startsWith(storageKeyOf('encore:aside:')))
    ).toEqual(expect.arrayContaining([...kept, ...sound.filter(([key]) => key.includes('aside'))]))
    expect(keysOf(environment.stored, 'encore:aside:')).toHaveLength(bad.length + 1)
  })
})

test('of several entries only the unreadable one is quarantined', async () => {
  const app = startApp()
  play(app, tenRight)
  app.environment.stored.set(storageKeyOf('encore:round:1'), 'not a round')
  const again = startApp(app.environment.afterReload())
  expect(again.rounds.lastFinished.get()?.round).toEqual(app.rounds.lastFinished.get()?.round)
  expect(notices(again)).toEqual({ trouble: null, aside: 1 })
})

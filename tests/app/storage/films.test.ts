import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { eraseEverything } from '../../../src/app/backup/erase.ts'
import { persistedEntries, persistedValue } from '../../../src/app/storage/definition.ts'
import { hasStored } from '../../../src/app/storage/persisted.ts'
import { SafeStorage } from '../../../src/app/storage/safe-storage.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { playAll } from '../../world/group-night.ts'
import { play, tenRight } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'

const otherName = persistedValue('encore:name', v.string(), '')
const otherBallots = persistedEntries('encore:ballot:', v.object({ ranking: v.array(v.string()) }))
const otherTheme = persistedValue('encore:theme', v.string(), 'system')

function otherGame(environment: ReturnType<typeof fakeEnvironment>) {
  const game = new SafeStorage(environment.newTab(), { id: 'roman-holiday' })
  game.write(otherName, 'encore:name', 'Ann of the other film')
  game.write(otherBallots, 'encore:ballot:1', { ranking: ['a-day-in-rome'] })
  return game
}

const placesOfOther = ['encore:roman-holiday:ballot:1', 'encore:roman-holiday:name']

describe('games about two films on one host', () => {
  test('neither read, nor list, nor quarantine values of the other', () => {
    const environment = fakeEnvironment()
    const other = otherGame(environment)
    const app = startApp(environment)
    expect(hasStored(app.app)).toBe(false)
    expect(app.ballots.ballot.get()).toBeNull()
    playAll(app)
    expect(app.ticket.name.get()).toBe('Ann')
    expect(app.storage.quarantined.get()).toBe(0)
    expect(other.read(otherName, 'encore:name')).toEqual({ value: 'Ann of the other film' })
    expect(other.keysOf(otherBallots)).toEqual(['encore:ballot:1'])
    expect(other.quarantined.get()).toBe(0)
    const theirs = [...environment.stored.keys()].filter(place => place.includes('roman-holiday'))
    expect(theirs.sort()).toEqual(placesOfOther)
  })

  test('do not follow changes of the other', () => {
    const environment = fakeEnvironment()
    const app = startApp(environment)
    const shown: string[] = []
    app.ticket.name.subscribe(name => shown.push(name))
    otherGame(environment)
    expect(shown).toEqual([''])
  })

  test('share their settings, which are erased with the last game', () => {
    const environment = fakeEnvironment()
    const other = otherGame(environment)
    const app = startApp(environment)
    app.theme.theme.set('dark')
    expect(other.read(otherTheme, 'encore:theme')).toEqual({ value: 'dark' })
    play(app, tenRight)
    eraseEverything(app.app)
    expect([...environment.stored.keys()].sort()).toEqual([...placesOfOther, 'encore:theme'])

    for (const place of placesOfOther) environment.stored.delete(place)
    eraseEverything(startApp(environment.afterReload()).app)
    expect([...environment.stored.keys()]).toEqual([])
  })

  test('leave legacy values to the film of the first releases', () => {
    const environment = fakeEnvironment()
    environment.stored.set('encore:name', '{"version":1,"value":"Ann"}')
    environment.stored.set('encore:ballot:1', 'no JSON')
    environment.stored.set('encore:aside:1:name', '{"version":1,"value":"Bo"}')
    const before = [...environment.stored]
    const other = new SafeStorage(environment, { id: 'roman-holiday' })
    expect(other.read(otherName, 'encore:name')).toBeNull()
    expect(other.keysOf(otherBallots)).toEqual([])
    expect(other.keys()).toEqual([])
    expect([...environment.stored]).toEqual(before)
  })
})

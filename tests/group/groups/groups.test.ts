import { describe, expect, test } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { eventually } from '../../world/eventually.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'
import { openAddress } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'

const linkOf = (name: string) =>
  `https://encore.test/#/r/${encodeResult({ name, ballot: { ranking: [['duet']] } }, film)}`

const names = ({ voters }: Pick<App, 'voters'>) =>
  voters.voters.get().map(({ ballot }) => ballot.name)

/** As Excel saves it: the letters tell no encoding, so that others are offered. */
const table = (text: string) =>
  Object.assign(new Blob([new Uint8Array([...text].map(each => each.charCodeAt(0)))]), {
    name: 'club.csv'
  })

async function read(app: App, file: Blob & { name: string }): Promise<void> {
  app.groupFiles.addFile(file)
  await eventually(() => {
    expect(app.groupFiles.reading.get()?.state).toBe('done')
  })
}

describe('separate groups', () => {
  test('report, last file and undo → belong to their group', async () => {
    const app = startApp()
    await read(app, table('Zo\u00eb,duet\n,children\n'))
    expect(names(app)).toEqual(['Zo\u00eb'])
    const first = app.in('first')
    app.groupLifecycle.newGroup()
    expect(app.group).not.toBe('first')
    expect(app.groupFiles.reading.get()).toBeNull()
    expect(app.importer.importReport.get()).toBeNull()
    expect(app.undo.undoable.get()).toBeUndefined()
    app.groupFiles.readAgainAs('windows-1252')
    app.undo.undo()
    expect(names(first)).toEqual(['Zo\u00eb'])
    expect(first.groupFiles.files.get()).toMatchObject([{ ballots: 1 }])
    app.groupList.openGroup('first')
    expect(app.groupFiles.reading.get()).toMatchObject({ state: 'done', name: 'club.csv' })
  })

  test('another group is opened while reading a file → added to the first group', async () => {
    const app = startApp()
    app.groupFiles.addFile(table('Ann,duet'))
    app.groupLifecycle.newGroup()
    app.groupFiles.cancelFile()
    const first = app.in('first')
    await eventually(() => {
      expect(first.groupFiles.reading.get()?.state).toBe('done')
    })
    expect([names(first), names(app)]).toEqual([['Ann'], []])
  })

  test('passed phone → another group is not affected', () => {
    const app = startApp()
    app.phone.passPhone()
    app.phone.turn.setKey('name', 'Ann')
    app.groupLifecycle.newGroup()
    expect(app.phone.turn.get().step).toBe('off')
    app.groupList.openGroup('first')
    expect(app.phone.turn.get()).toMatchObject({ step: 'name', name: 'Ann' })
  })

  test('reveal → goes on while another group’s reveal starts and ends', async () => {
    const app = startApp()
    app.importer.addBallots(linkOf('Ann'))
    const stop = app.reveal.openResult(app.groupCount, () => undefined)
    app.reveal.startReveal()
    expect(app.reveal.revealed.get()?.ballots).toBe(1)
    const first = app.in('first')
    app.groupLifecycle.newGroup()
    expect(app.reveal.revealed.get()).toBeNull()
    expect(first.reveal.revealed.get()?.ballots).toBe(1)
    first.reveal.leaveReveal(true)
    expect([first.reveal.hasEnded.get(), app.reveal.hasEnded.get()]).toEqual([true, false])
    stop()
  })

  test('another tab starts, opens or deletes groups → this tab shows the same group', () => {
    const environment = fakeEnvironment()
    const app = startApp(environment)
    openAddress(app, '#/party')
    app.importer.addBallots(linkOf('Ann'))
    const other = startApp(environment.newTab())
    openAddress(other, '#/party')
    expect(names(other)).toEqual(['Ann'])
    app.reveal.startReveal()
    const stop = app.reveal.openResult(app.groupCount, () => undefined)
    other.groupLifecycle.newGroup()
    other.importer.addBallots(linkOf('Bo'))
    expect([names(app), names(other)]).toEqual([['Ann'], ['Bo']])
    other.groupLifecycle.deleteGroup()
    expect(app.group).toBe('first')
    expect(app.reveal.revealed.get()?.ballots).toBe(1)
    stop()
    const [kept] = startApp(environment.afterReload()).voters.voters.get()
    expect(kept?.ballot.name).toBe('Ann')
  })
})

describe('address of a group', () => {
  test('address without id → the group opened last in any tab, else the oldest', () => {
    const app = startApp()
    app.parties.nameGroup('Sofa')
    app.environment.nextSeed = 5
    app.groupLifecycle.newGroup()
    const second = app.group
    const other = startApp(app.environment.newTab())
    openAddress(other, '#/party')
    expect(other.group).toBe(second)
    expect(other.environment.currentHash).toBe(`#/group/${second}`)
    other.groupLifecycle.deleteGroup()
    const third = startApp(app.environment.newTab())
    openAddress(third, '#/party')
    expect(third.group).toBe('first')
  })

  test.each(['__proto__', 'constructor', 'toString', 'gone', '', '%E0%A4%A', 'a/b?c', '\u0000'])(
    'that names %j, which is none, shows and makes none',
    id => {
      const app = startApp()
      app.parties.nameGroup('Sofa')
      const kept = new Map(app.environment.stored)
      const { isThere, noteOpened, lastGroup } = app.groupList
      expect(isThere.get()(id)).toBe(false)
      noteOpened(id)
      app.in(id).importer.addBallots(linkOf('Ann'))
      app.in(id).voters.leaveMeOut(true)
      expect(names(app.in(id))).toEqual([])
      expect(lastGroup()).toBe('first')
      expect(new Map(app.environment.stored)).toEqual(kept)
    }
  )

  test.each(['__proto__', 'constructor', 'gone'])(
    'that was stored as the last one, and is %j, leads to the oldest there is',
    last => {
      const environment = fakeEnvironment()
      environment.stored.set('encore:party-open', JSON.stringify({ version: 1, value: last }))
      expect(startApp(environment).group).toBe('first')
    }
  )

  test.each(['a/b c?d%e', 'a:b', '-a', '__proto__', ''])('is none of a stored id of %j', id => {
    const environment = fakeEnvironment()
    const record = { version: 1, value: { id, name: 'Odd', createdAt: 1 } }
    environment.stored.set(storageKeyOf(`encore:party:${id}`), JSON.stringify(record))
    const app = startApp(environment)
    expect(app.groupList.parties.get().map(({ name }) => name)).toEqual([''])
    expect(app.storage.quarantined.get()).toBe(1)
  })
})

describe('deleted group', () => {
  test('deleted → can be restored in the next group, with its undo steps', () => {
    const app = startApp()
    app.importer.addBallots(linkOf('Ann'))
    app.groupLifecycle.newGroup()
    const second = app.group
    app.importer.addBallots(linkOf('Bo'))
    app.groupLifecycle.deleteGroup()
    expect(app.environment.currentHash).toBe('#/party')
    expect(app.group).toBe('first')
    expect(app.undo.undoable.get()?.kind).toBe('deleted')
    app.undo.undo()
    expect(app.group).toBe(second)
    expect(names(app)).toEqual(['Bo'])
    app.undo.undo()
    expect(names(app)).toEqual([])
    expect(names(app.in('first'))).toEqual(['Ann'])
  })

  test('deleted while a file is read → the file is not added', async () => {
    const app = startApp()
    app.groupLifecycle.newGroup()
    const other = startApp(app.environment.newTab())
    app.groupFiles.addFile(table('Ann,duet\n,children\n'))
    openAddress(other, app.environment.currentHash)
    other.groupLifecycle.deleteGroup()
    await eventually(() => {
      expect(app.groupFiles.reading.get()).toEqual({ state: 'cancelled', name: 'club.csv' })
    })
    expect(app.groupFiles.files.get()).toEqual([])
    expect([...app.environment.stored.keys()].filter(key => /file|ballot/.test(key))).toEqual([])
  })
})

describe('mark of a group', () => {
  test('same mark drawn again → an unused mark', () => {
    const app = startApp()
    app.environment.randomSeed = () => 7
    const marks = [app.parties.drawMark()]
    for (let more = 0; more < 20; more++) {
      app.environment.clock += 1
      app.groupLifecycle.newGroup()
      marks.push(app.parties.drawMark())
    }
    expect(new Set(marks).size).toBe(21)
    expect(Math.max(...marks)).toBeLessThan(4096)
    expect(app.parties.drawMark()).toBe(marks.at(-1))
  })

  test('all marks taken → shared with an older group, and the newer group has it', () => {
    const environment = fakeEnvironment()
    for (let mark = 0; mark < 4096; mark++) {
      const id = `${1_000_000 + mark}-1`
      const value = { id, name: '', createdAt: 1, mark }
      environment.stored.set(`encore:party:${id}`, JSON.stringify({ version: 1, value }))
    }
    const app = startApp(environment)
    app.environment.nextSeed = 9000
    app.groupLifecycle.newGroup()
    const mark = app.parties.drawMark()
    expect(mark).toBeLessThan(4096)
    expect(app.allGroups.groupWith(mark)?.id).toBe(app.group)
  })
})

describe('many groups', () => {
  /** A browser with so many, and what reading them takes. */
  function crowded(count: number) {
    const environment = fakeEnvironment()
    for (let at = 0; at < count; at++) {
      const id = `${1_700_000_000_000 + at}-1`
      const value = { id, name: `Party of ${at}`, createdAt: at }
      environment.stored.set(`encore:party:${id}`, JSON.stringify({ version: 1, value }))
    }
    const keys = [...environment.stored.keys()]
    environment.tabStorage.key = index => keys[index] ?? null
    return environment
  }

  test('thousands of groups → the latest are listed, all on request', () => {
    const app = startApp(crowded(60))
    const { count, listAll, parties } = app.groupList
    expect(count.get()).toBe(60)
    const listed = () => parties.get().map(({ name }) => name)
    expect(listed()).toHaveLength(24)
    expect([listed()[0], listed().at(-1)]).toEqual(['Party of 36', 'Party of 59'])
    listAll()
    expect(listed()).toHaveLength(60)
    app.groupLifecycle.newGroup()
    expect(count.get()).toBe(61)
  })
})

import { describe, expect, test } from 'vitest'
import type { Result } from '../../../src/links/contents.ts'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { vote } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'
import { eventually } from '../../world/eventually.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'

const ballot = (...ids: string[]) => ({ ranking: ids.map(id => [id]) })
const link = (result: Result) => `https://encore.test/play/#/r/${encodeResult(result, film)}`
const scored = (name: string, ...right: boolean[]) =>
  link({
    name,
    quiz: { mode: 'ten', questions: right.map((_, at) => at + 1), right },
    ballot: ballot('duet')
  })

const ann = link({ name: 'Ann', ballot: ballot('duet') })
const bo = link({ name: 'Bo', ballot: ballot('children') })
const nobody = link({ ballot: ballot('big-break') })

const names = ({ voters }: App) => voters.voters.get().map(({ ballot: { name } }) => name)
const idOf = ({ voters }: App, place: number) => voters.voters.get()[place]?.id ?? ''
const storedVoters = ({ environment }: App) =>
  [...environment.stored.keys()].filter(key => key.startsWith(storageKeyOf('encore:party-ballot:')))

async function readFile(app: App, text: string, name: string) {
  app.groupFiles.addFile(Object.assign(new Blob([text]), { name }))
  await eventually(() => {
    expect(app.groupFiles.reading.get()?.state).toBe('done')
  })
}

describe('what can be taken back is told by what was done, and to whom:', () => {
  test('ballots that came in', () => {
    const app = startApp()
    app.importer.addBallots(`${ann} ${nobody} ${bo}`)
    expect(app.undo.undoable.get()).toMatchObject({ kind: 'added', name: 'Ann, Bo' })
    app.importer.addBallots(scored('Ann', true))
    expect(app.undo.undoable.get()).toMatchObject({ kind: 'replaced', name: 'Ann' })
    app.importer.addBallots(`${scored('Ann', true, true)} ${scored('Cem', true)}`)
    expect(app.undo.undoable.get()).toMatchObject({ kind: 'added', name: 'Ann, Cem' })
    app.undo.undo()
    expect(names(app)).toEqual(['Ann', undefined, 'Bo'])
    expect(app.importer.importReport.get()).toBeNull()
  })

  test('nothing, where nothing came of it', () => {
    const app = startApp()
    app.importer.addBallots(ann)
    app.voters.removeVoter(idOf(app, 0))
    const last = app.undo.undoable.get()
    expect(last).toMatchObject({ kind: 'removed', name: 'Ann' })
    app.importer.addBallots('See you at eight')
    app.voters.removeVoter('not in')
    app.groupFiles.removeFile('not there')
    app.voters.leaveMeOut(false)
    expect(app.undo.undoable.get()).toBe(last)
  })

  test('the earlier of two ballots of one name', () => {
    const app = startApp()
    app.importer.addBallots(`${ann} ${link({ name: 'ann', ballot: ballot('children') })}`)
    const [twins] = app.voters.namesakes.get()
    if (!twins) throw new Error('Nothing is asked.')
    app.voters.keepLater(twins)
    expect(app.undo.undoable.get()).toMatchObject({ kind: 'replaced', name: 'Ann' })
  })

  test('the player’s own ballot', () => {
    const app = startApp()
    app.ticket.name.set('Dee')
    vote(app, ['duet'])
    app.voters.leaveMeOut(true)
    expect(app.undo.undoable.get()).toMatchObject({ kind: 'removed', name: '' })
    app.voters.leaveMeOut(false)
    app.undo.undo()
    expect(app.voters.me.get()?.ballot.name).toBe('Dee')
    expect(app.undo.undoable.get()).toBeUndefined()
  })

  test('a file', async () => {
    const app = startApp()
    await readFile(app, 'duet', 'club.csv')
    app.environment.clock += 1
    await readFile(app, 'children', 'second.csv')
    const shown = () => app.groupFiles.files.get().map(({ name }) => name)
    app.groupFiles.removeFile(app.groupFiles.files.get()[1]?.id ?? '')
    expect(shown()).toEqual(['club.csv'])
    expect(app.undo.undoable.get()).toMatchObject({ kind: 'removed', name: 'second.csv' })
    app.undo.undo()
    expect(shown()).toEqual(['club.csv', 'second.csv'])
  })

  test('a group, whichever is open then', async () => {
    const app = startApp()
    app.importer.addBallots(ann)
    await readFile(app, 'duet', 'club.csv')
    app.groupLifecycle.newGroup()
    app.parties.nameGroup('Work')
    app.importer.addBallots(bo)
    app.groupLifecycle.deleteGroup()
    expect(app.undo.undoable.get()).toMatchObject({ kind: 'deleted', name: 'Work' })
    expect(names(app)).toEqual(['Ann'])
    expect(app.groupFiles.files.get()).toHaveLength(1)
    app.undo.undo()
    expect(app.parties.party.get().name).toBe('Work')
    expect(names(app)).toEqual(['Bo'])
    expect(app.groupFiles.files.get()).toEqual([])
  })
})

test('what came in together goes together, also where it brought somebody twice', () => {
  const app = startApp()
  app.importer.addBallots(ann)
  app.importer.addBallots(`${scored('Ann', true)} ${scored('Ann', true, true)}`)
  app.importer.addBallots(`${scored('Bo', true)} ${scored('Bo', true, true)}`)
  app.undo.undo()
  expect(names(app)).toEqual(['Ann'])
  app.undo.undo()
  expect(app.voters.voters.get().map(({ ballot }) => ballot)).toEqual([
    { name: 'Ann', ballot: ballot('duet') }
  ])
})

test('who is taken out leaves nothing behind, and nothing else is touched', () => {
  const app = startApp()
  app.importer.addBallots(`${ann} ${bo}`)
  app.groupLifecycle.newGroup()
  app.importer.addBallots(nobody)
  app.voters.removeVoter(idOf(app, 0))
  expect(storedVoters(app)).toHaveLength(2)
  app.groupList.openGroup('first')
  app.groupLifecycle.deleteGroup()
  expect(storedVoters(app)).toEqual([])
})

test('whoever the host has renamed comes back by that name', () => {
  const app = startApp()
  app.importer.addBallots(`${ann} ${bo}`)
  app.voters.renameVoter(idOf(app, 0), 'Annie')
  app.voters.removeVoter(idOf(app, 0))
  app.undo.undo()
  expect(names(app)).toEqual(['Annie', 'Bo'])
  // Bo is called by the name that came with the ballot.
  app.voters.removeVoter(idOf(app, 1))
  app.undo.undo()
  const again = startApp(app.environment.afterReload())
  expect(names(again)).toEqual(['Annie', 'Bo'])
  expect(again.storage.quarantined.get()).toBe(0)
})

test('fifty steps are taken back, and no more', () => {
  const app = startApp()
  const many = Array.from({ length: 51 }, (_, at) => `Voter ${at}`)
  for (const name of many) app.importer.addBallots(link({ name, ballot: ballot('duet') }))
  for (let step = 0; step < 60; step++) app.undo.undo()
  expect(names(app)).toEqual(['Voter 0'])
})

test('a group that came back leaves the one that was begun meanwhile', () => {
  const app = startApp()
  app.groupLifecycle.newGroup()
  app.groupList.openGroup('first')
  app.groupLifecycle.deleteGroup()
  app.importer.addBallots(ann)
  app.groupLifecycle.deleteGroup()
  expect(app.groupList.parties.get().map(({ id }) => id)).toEqual(['first'])
  // On the phone that goes round: what cannot be taken back.
  app.importer.addAll([{ ballot: ballot('children') }], 'phone')
  app.undo.undo()
  expect(names(app)).toEqual(['Ann'])
  expect(app.groupList.parties.get()).toHaveLength(2)
  app.groupList.openGroup('first')
  expect(names(app)).toEqual([undefined])
  app.groupLifecycle.deleteGroup()
  app.undo.undo()
  expect(app.groupList.parties.get()).toHaveLength(2)
})

test('a group that came back leaves none that is empty and was never begun', () => {
  const app = startApp()
  app.parties.nameGroup('Sofa')
  app.groupLifecycle.newGroup()
  const second = app.group
  app.groupList.openGroup('first')
  app.groupLifecycle.deleteGroup()
  app.groupLifecycle.deleteGroup()
  app.undo.undo()
  expect(app.groupList.parties.get().map(({ id }) => id)).toEqual([second])
})

test('a link that is in once more, beside an older one of the same name and ranking, changes neither', () => {
  const app = startApp()
  const otherTab = startApp(app.environment.newTab())
  app.importer.addBallots(ann)
  app.groupLifecycle.deleteGroup()
  otherTab.importer.addBallots(scored('Ann', true))
  app.undo.undo()
  const scores = () => app.voters.voters.get().map(({ ballot: { score } }) => score?.right)
  expect(scores()).toEqual([undefined, 1])
  expect(app.importer.addBallots(scored('Ann', true))).toMatchObject({
    known: ['Ann'],
    updated: []
  })
  expect(scores()).toEqual([undefined, 1])
})

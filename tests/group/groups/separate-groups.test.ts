import { describe, expect, test } from 'vitest'
import type { Result } from '../../../src/links/contents.ts'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { startApp, type App } from '../../world/start-app.ts'

const link = (result: Result) => `https://encore.test/play/#/r/${encodeResult(result, film)}`
const ballot = (...ids: string[]) => ({ ranking: ids.map(id => [id]) })
const quiz = { mode: 'ten' as const, questions: [1, 2, 3], right: [true, false, true] }

const ann = link({ name: 'Ann', quiz, ballot: ballot('duet', 'children') })
const bo = link({ name: 'Bo', ballot: ballot('duet') })

const names = ({ voters }: App) => voters.voters.get().map(({ ballot: { name } }) => name)
const firstOf = ({ voters }: App) => voters.voters.get()[0]

describe('groups', () => {
  test('several groups → each has its own ballots', async () => {
    const app = startApp()
    app.importer.addBallots(ann)
    app.groupLifecycle.newGroup()
    app.environment.clock += 1000
    app.parties.nameGroup('Work')
    expect(names(app)).toEqual([])
    app.importer.addBallots(`${ann} ${bo}`)
    expect(names(app)).toEqual(['Ann', 'Bo'])
    app.groupList.openGroup('first')
    expect(names(app)).toEqual(['Ann'])
    const again = startApp(app.environment.afterReload())
    expect(again.groupList.parties.get().map(({ name }) => name)).toEqual(['', 'Work'])
    expect(names(again)).toEqual(['Ann'])
  })

  test('deleted with all ballots → can be restored', async () => {
    const app = startApp()
    app.importer.addBallots(`${ann} ${bo}`)
    app.parties.nameGroup('Sofa')
    app.groupLifecycle.deleteGroup()
    expect(app.parties.party.get()).toEqual({ id: 'first', name: '', createdAt: 0 })
    expect(names(app)).toEqual([])
    app.undo.undo()
    expect(app.parties.party.get().name).toBe('Sofa')
    expect(names(app)).toEqual(['Ann', 'Bo'])

    app.groupLifecycle.newGroup()
    app.groupLifecycle.deleteGroup()
    expect(app.parties.party.get().name).toBe('Sofa')
  })
})

describe('undo', () => {
  test('undo repeatedly → each step is undone, and each voter counts once', () => {
    const app = startApp()
    app.importer.addBallots(ann)
    app.voters.removeVoter(firstOf(app)?.id ?? '')
    app.importer.addBallots(link({ name: 'Ann', ballot: ballot('children') }))
    app.undo.undo()
    expect(names(app)).toEqual([])
    app.undo.undo()
    expect(names(app)).toEqual(['Ann'])
    app.undo.undo()
    app.undo.undo()
    expect(names(app)).toEqual([])
    expect(app.undo.undoable.get()).toBeUndefined()
  })

  test('undo → only in the same group', () => {
    const app = startApp()
    app.importer.addBallots(ann)
    app.voters.removeVoter(firstOf(app)?.id ?? '')
    app.groupLifecycle.newGroup()
    app.importer.addBallots(ann)
    app.undo.undo()
    expect(names(app)).toEqual([])
    app.undo.undo()
    expect(names(app)).toEqual([])
    app.groupList.openGroup('first')
    app.undo.undo()
    expect(names(app)).toEqual(['Ann'])
  })

  test('undo after replacing a ballot → only in the same group', () => {
    const app = startApp()
    app.importer.addBallots(ann)
    app.importer.addBallots(link({ name: 'Ann', ballot: ballot('children') }))
    const [twins] = app.voters.namesakes.get()
    if (twins) app.voters.keepLater(twins)
    expect(app.voters.voters.get()).toHaveLength(1)
    app.groupLifecycle.newGroup()
    expect(app.undo.undoable.get()).toBeUndefined()
    app.undo.undo()
    app.groupList.openGroup('first')
    expect(app.voters.voters.get().map(({ ballot: { ballot } }) => ballot)).toEqual([
      ballot('children')
    ])
  })
})

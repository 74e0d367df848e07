import { describe, expect, test } from 'vitest'
import type { Result } from '../../../src/links/contents.ts'
import { encodeParty, encodeResult, readCode } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { openAddress, vote } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'

const link = (result: Result) => `https://encore.test/play/#/r/${encodeResult(result, film)}`
const ballot = (...ids: string[]) => ({ ranking: ids.map(id => [id]) })
const quiz = { mode: 'ten' as const, questions: [1, 2, 3], right: [true, false, true] }

const ann = link({ name: 'Ann', quiz, ballot: ballot('duet', 'children') })
const bo = link({ name: 'Bo', ballot: ballot('duet') })

const told = { added: [], known: [], updated: [], forwarded: [], refused: [] }

describe('own ballot', () => {
  const everybody = ({ voters }: App) => voters.present.get().map(({ ballot: { name } }) => name)

  test('cast → in the group, exactly once', () => {
    const app = startApp()
    app.ticket.name.set('Ann')
    expect(everybody(app)).toEqual([])
    vote(app, ['duet', 'children'])
    app.importer.addBallots(`${bo} ${link({ name: 'ann', ballot: ballot('duet', 'children') })}`)
    expect(app.importer.importReport.get()).toMatchObject({ added: ['Bo'], known: ['ann'] })
    expect(everybody(app)).toEqual(['Ann', 'Bo'])
    const [, code = ''] = app.groupSharing.groupLink.get()?.split('#/p/') ?? []
    const read = readCode(code, film)
    expect(read.ok && read.kind === 'party' && read.party.ballots.map(({ name }) => name)).toEqual([
      'Ann',
      'Bo'
    ])
  })

  test('own link was added before casting → in the group once', () => {
    const app = startApp()
    app.importer.addBallots(`${ann} ${bo}`)
    app.ticket.name.set('ann')
    vote(app, ['duet', 'children'])
    expect(everybody(app)).toEqual(['ann', 'Bo'])
    expect(app.voters.namesakes.get()).toEqual([])
    app.importer.addBallots(ann)
    expect(app.importer.importReport.get()).toEqual({ ...told, known: ['Ann'] })
  })

  test('left out → of this group only', () => {
    const app = startApp()
    vote(app, ['duet'])
    app.parties.nameGroup('Sofa')
    app.groupLifecycle.newGroup()
    app.voters.leaveMeOut(true)
    expect(everybody(app)).toEqual([])
    app.groupList.openGroup('first')
    expect(everybody(app)).toEqual([undefined])
    expect(app.groupList.parties.get().map(({ name }) => name)).toEqual(['Sofa', ''])
  })

  test('left out → until undone', () => {
    const app = startApp()
    vote(app, ['duet'])
    app.importer.addBallots(bo)
    app.voters.leaveMeOut(true)
    expect(everybody(app)).toEqual(['Bo'])
    app.undo.undo()
    expect(everybody(app)).toEqual([undefined, 'Bo'])
  })

  test('older ballot with the same name → the host is asked', () => {
    const app = startApp()
    app.ticket.name.set('Bo')
    vote(app, ['children'])
    app.importer.addBallots(bo)
    const [twins] = app.voters.namesakes.get()
    if (!twins) throw new Error('Nothing is asked.')
    expect(twins.later.id).toBe('me')
    app.voters.keepBoth(twins)
    expect(app.voters.namesakes.get()).toEqual([])
    expect(everybody(app)).toEqual(['Bo', 'Bo'])
  })

  test('group kept from a link → own ballot is left out', () => {
    const app = startApp()
    vote(app, ['duet'])
    openAddress(
      app,
      `#/p/${encodeParty({ ballots: [{ name: 'Bo', ballot: ballot('duet') }] }, film)}`
    )
    app.sharedGroup.keepShared()
    expect(everybody(app)).toEqual(['Bo'])
  })
})

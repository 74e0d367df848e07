// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult, type Result } from '../../../src/core/link/index.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../fake-environment.ts'
import { startApp, type App } from '../start-app.ts'

const link = (result: Result) => `https://encore.test/play/#/r/${encodeResult(result, film)}`
const ballot = (...ids: string[]) => ({ ranking: ids.map(id => [id]) })
const quiz = { mode: 'ten' as const, questions: [1, 2, 3], right: [true, false, true] }

const ann = link({ name: 'Ann', quiz, ballot: ballot('duet', 'children') })
const bo = link({ name: 'Bo', ballot: ballot('duet') })
const nobody = link({ ballot: ballot('children') })

const names = ({ party }: App) => party.members.get().map(({ ballot: { name } }) => name)
const firstOf = ({ party }: App) => party.members.get()[0]
const told = { added: [], known: [], replaced: [], refused: [] }

describe('ballots', () => {
  test('are added from a whole chat, each with its name and score, in the order they came', async () => {
    const app = await startApp()
    app.party.addBallots(`[20:14] Ann: look! ${ann}\n[20:15] Bo: mine: ${bo}.`)
    expect(app.party.added.get()).toEqual({ ...told, added: ['Ann', 'Bo'] })
    app.party.addBallots(nobody)
    expect(names(app)).toEqual(['Ann', 'Bo', undefined])
    const again = await startApp(app.environment.reload())
    expect(names(again)).toEqual(['Ann', 'Bo', undefined])
    expect(app.party.members.get().map(({ ballot: { score } }) => score)).toEqual([
      { right: 2, of: 3 },
      undefined,
      undefined
    ])
  })

  test('that are in already are not added again', async () => {
    const app = await startApp()
    app.party.addBallots(`${ann} ${nobody}`)
    app.party.addBallots(`${ann} ${bo} ${nobody}`)
    expect(app.party.added.get()).toEqual({ ...told, added: ['Bo'], known: ['Ann', ''] })
    expect(names(app)).toEqual(['Ann', undefined, 'Bo'])
  })

  test('of the same name replace the earlier one, until that is undone', async () => {
    const app = await startApp()
    app.party.addBallots(`${ann} ${bo}`)
    app.party.addBallots(link({ name: '  ann ', ballot: ballot('children') }))
    expect(app.party.added.get()).toEqual({ ...told, replaced: ['ann'] })
    expect(names(app)).toEqual(['ann', 'Bo'])
    expect(firstOf(app)?.ballot.ballot).toEqual(ballot('children'))
    expect(app.undo.undoable.get()).toMatchObject({ kind: 'replaced', name: 'ann' })
    app.undo.undo()
    expect(names(app)).toEqual(['Ann', 'Bo'])
    expect(app.undo.undoable.get()).toBeNull()
    app.undo.undo()
    expect(names(app)).toEqual(['Ann', 'Bo'])
  })

  test('of the same name in one text: the last one counts', async () => {
    const app = await startApp()
    const changed = link({ name: 'Ann', ballot: ballot('children') })
    app.party.addBallots(ann)
    app.party.addBallots(`${bo} ${link({ name: 'Bo', ballot: ballot('children') })} ${changed}`)
    expect(app.party.added.get()).toEqual({ ...told, added: ['Bo'], replaced: ['Bo', 'Ann'] })
    expect(firstOf(app)?.ballot).toEqual({ name: 'Ann', ballot: ballot('children') })
    // Away and back again.
    app.party.addBallots(`${ann} ${changed}`)
    expect(names(app)).toEqual(['Ann', 'Bo'])
    expect(firstOf(app)?.ballot).toEqual({ name: 'Ann', ballot: ballot('children') })
    const again = await startApp(app.environment.reload())
    expect(again.party.members.get()).toEqual(app.party.members.get())
  })

  test('of the same name and ranking are known, with or without the score', async () => {
    const app = await startApp()
    app.party.addBallots(ann)
    app.party.addBallots(link({ name: 'ANN', ballot: ballot('duet', 'children') }))
    expect(app.party.added.get()?.known).toEqual(['ANN'])
    app.party.addBallots(link({ name: 'ANN', quiz, ballot: ballot('duet', 'children') }))
    expect(app.party.added.get()?.known).toEqual(['ANN'])
    expect(firstOf(app)?.ballot.score).toEqual({ right: 2, of: 3 })
    const better = { ...quiz, right: [true, true, true] }
    app.party.addBallots(link({ name: 'Ann', quiz: better, ballot: ballot('duet', 'children') }))
    expect(app.party.added.get()?.replaced).toEqual(['Ann'])
    expect(firstOf(app)?.ballot.score).toEqual({ right: 3, of: 3 })
  })

  test('are known to be in by their link', async () => {
    const app = await startApp()
    expect(app.party.isIn.get()(ann)).toBe(false)
    app.party.addBallots(ann)
    expect(app.party.isIn.get()(ann)).toBe(true)
    expect(app.party.isIn.get()(bo)).toBe(false)
    expect(app.party.isIn.get()(link({ quiz }))).toBe(false)
  })

  test('can be taken out, and brought back', async () => {
    const app = await startApp()
    app.party.addBallots(`${ann} ${bo} ${nobody}`)
    app.party.removeBallot(firstOf(app)?.id ?? '')
    expect(names(app)).toEqual(['Bo', undefined])
    const again = await startApp(app.environment.reload())
    expect(names(again)).toEqual(['Bo', undefined])
    app.undo.undo()
    expect(names(app)).toEqual(['Ann', 'Bo', undefined])
    app.party.removeBallot(app.party.members.get()[2]?.id ?? '')
    expect(app.undo.undoable.get()).toMatchObject({ kind: 'removed', name: '' })
    app.party.removeBallot('not in')
    expect(names(app)).toEqual(['Ann', 'Bo'])
  })

  test('can be given another name, and are still known by their link', async () => {
    const app = await startApp()
    app.party.addBallots(`${ann} ${bo}`)
    app.party.renameMember(firstOf(app)?.id ?? '', ' Annabel  Lee ')
    expect(names(app)).toEqual(['Annabel Lee', 'Bo'])
    app.party.addBallots(ann)
    expect(app.party.added.get()).toEqual({ ...told, known: ['Ann'] })
    app.party.renameMember(firstOf(app)?.id ?? '', '')
    app.party.renameMember('not in', 'Cy')
    expect(names(app)).toEqual([undefined, 'Bo'])
  })

  test.each([
    ['no link', 'See you at eight', 'no-code'],
    ['a link without a ballot', link({ name: 'Ann', quiz }), 'no-ballot'],
    ['a link that was cut', ann.slice(0, -3), 'cut-off'],
    ['a link that was changed', ann.replace(/(.)(.)$/, '$2$1'), 'damaged']
  ])('are refused with a reason: %s', async (_, text, problem) => {
    const app = await startApp()
    app.party.addBallots(text)
    expect(app.party.added.get()).toEqual({ ...told, refused: [problem] })
    expect(names(app)).toEqual([])
  })

  test('that are stored but no longer open are passed over', async () => {
    const environment = fakeEnvironment()
    const value = { party: 'first', id: 'p1gone', code: 'p1gone', addedAt: 1 }
    environment.stored.set(
      'encore:party-ballot:first:p1gone',
      JSON.stringify({ version: 1, value })
    )
    expect(names(await startApp(environment))).toEqual([])
  })
})

describe('a party link', () => {
  test('brings all its ballots, those that are in already once', async () => {
    const app = await startApp()
    app.party.addBallots(`${ann} ${bo} ${nobody}`)
    const partyLink = app.partyCount.partyLink.get() ?? ''
    expect(partyLink).toMatch(/^https:\/\/encore\.test\/play\/#\/p\/p1[\w-]+$/)

    const other = await startApp()
    other.party.addBallots(ann)
    other.party.addBallots(partyLink)
    expect(other.party.added.get()).toEqual({ ...told, added: ['Bo', ''], known: ['Ann'] })
    expect(names(other)).toEqual(['Ann', 'Bo', undefined])
  })

  test('without ballots brings none', async () => {
    const app = await startApp()
    expect(app.partyCount.partyLink.get()).toBeNull()
    app.party.addBallots(encodeParty({ ballots: [] }, film))
    expect(app.party.added.get()).toEqual({ ...told, refused: ['no-ballot'] })
  })

  test('is given up where it would be too long to send, or to make', async () => {
    const { partyCount } = await startApp()
    const many = (length: number) =>
      Array.from({ length }, (_, at) => ({ name: `Voter ${at}`, ballot: ballot('duet') }))
    expect(partyCount.linkTo(many(20), '')).not.toBeNull()
    expect(partyCount.linkTo(many(400), '')).toBeNull()
    expect(partyCount.linkTo(many(9000), '')).toBeNull()
  })

  test('shows the party it holds, and changes nothing until it is kept', async () => {
    const app = await startApp()
    app.parties.nameParty('Sofa')
    app.party.addBallots(`${ann} ${bo}`)
    const [, code = ''] = app.partyCount.partyLink.get()?.split('#/p/') ?? []

    const other = await startApp()
    other.partyRooms.keepShared()
    other.environment.goTo(`#/p/${code}`)
    expect(other.partyRooms.sharedParty.get()).toMatchObject({ ok: true, name: 'Sofa' })
    expect(other.partyRooms.sharedParty.get()).toMatchObject({
      count: { headline: { winner: 'duet' } }
    })
    expect(other.partyRooms.hasShared.get()).toBe(false)
    expect([...other.environment.stored]).toEqual([])

    other.partyRooms.keepShared()
    expect(other.environment.currentHash).toBe('#/party')
    expect(other.partyRooms.sharedParty.get()).toBeNull()
    expect(other.parties.party.get().name).toBe('Sofa')
    expect(names(other)).toEqual(['Ann', 'Bo'])
    expect(other.partyCount.partyLink.get()).toBe(app.partyCount.partyLink.get())
    other.environment.goTo(`#/p/${code}`)
    expect(other.partyRooms.hasShared.get()).toBe(true)

    other.party.removeBallot(firstOf(other)?.id ?? '')
    expect(other.partyRooms.hasShared.get()).toBe(false)
    other.partyRooms.keepShared()
    expect(other.parties.parties.get().map(({ name }) => name)).toEqual(['Sofa', 'Sofa'])
    expect(names(other)).toEqual(['Ann', 'Bo'])
  })

  test('of a single player is a party of one; one that does not open says why', async () => {
    const app = await startApp()
    app.environment.goTo(`#/p/${bo.replace(/.*#\/r\//, '')}`)
    expect(app.partyRooms.sharedParty.get()).toMatchObject({ ok: true, name: '' })
    app.environment.goTo('#/p/p1')
    expect(app.partyRooms.sharedParty.get()).toEqual({ ok: false, problem: 'cut-off' })
    app.partyRooms.keepShared()
    app.environment.goTo(`#/p/${encodeParty({ ballots: [] }, film)}`)
    expect(app.partyRooms.sharedParty.get()).toEqual({ ok: false, problem: 'no-ballot' })
    expect([...app.environment.stored]).toEqual([])
  })
})

describe('parties', () => {
  test('are several, each with its own ballots', async () => {
    const app = await startApp()
    app.party.addBallots(ann)
    app.partyRooms.newParty()
    app.environment.clock += 1000
    app.parties.nameParty('Work')
    expect(names(app)).toEqual([])
    app.party.addBallots(`${ann} ${bo}`)
    expect(names(app)).toEqual(['Ann', 'Bo'])
    app.partyRooms.switchParty('first')
    expect(names(app)).toEqual(['Ann'])
    const again = await startApp(app.environment.reload())
    expect(again.parties.parties.get().map(({ name }) => name)).toEqual(['', 'Work'])
    expect(names(again)).toEqual(['Ann'])
  })

  test('can be deleted with all they hold, and brought back', async () => {
    const app = await startApp()
    app.party.addBallots(`${ann} ${bo}`)
    app.parties.nameParty('Sofa')
    app.partyRooms.deleteParty()
    expect(app.parties.party.get()).toEqual({ id: 'first', name: '', createdAt: 0 })
    expect(names(app)).toEqual([])
    app.undo.undo()
    expect(app.parties.party.get().name).toBe('Sofa')
    expect(names(app)).toEqual(['Ann', 'Bo'])

    app.partyRooms.newParty()
    app.partyRooms.deleteParty()
    expect(app.parties.party.get().name).toBe('Sofa')
  })
})

describe('thousands', () => {
  const ballots = Array.from({ length: 2500 }, (_, at) => ({
    name: `Guest ${String(at)}`,
    ballot: ballot('duet')
  }))

  test('of links in a chat come in at once, and are known when they come again', async () => {
    const { party } = await startApp()
    const chat = ballots.map(link).join('\n')
    party.addBallots(chat)
    expect(party.added.get()?.added).toHaveLength(ballots.length)
    expect(party.members.get().map(({ ballot }) => ballot)).toEqual(ballots)
    party.addBallots(chat)
    expect(party.added.get()?.known).toHaveLength(ballots.length)
  })

  test('of ballots in a party’s link are kept at once, and deleted', async () => {
    const { environment, party, partyRooms } = await startApp()
    partyRooms.hasShared.subscribe(() => undefined)
    environment.goTo(`#/p/${encodeParty({ ballots: ballots.slice(0, 1500) }, film)}`)
    partyRooms.keepShared()
    expect(party.members.get()).toHaveLength(1500)
    partyRooms.deleteParty()
    expect(party.members.get()).toEqual([])
  })
})

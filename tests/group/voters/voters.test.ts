import { describe, expect, test } from 'vitest'
import type { Result } from '../../../src/links/contents.ts'
import { encodeParty, encodeResult, readCode } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { openAddress, vote } from '../../world/play-app.ts'
import { countSharedBallots } from '../../../src/group/result/shared-count.ts'
import { startApp, type App } from '../../world/start-app.ts'

const link = (result: Result) => `https://encore.test/play/#/r/${encodeResult(result, film)}`
const ballot = (...ids: string[]) => ({ ranking: ids.map(id => [id]) })
const quiz = { mode: 'ten' as const, questions: [1, 2, 3], right: [true, false, true] }

const ann = link({ name: 'Ann', quiz, ballot: ballot('duet', 'children') })
const bo = link({ name: 'Bo', ballot: ballot('duet') })
const nobody = link({ ballot: ballot('children') })

const names = ({ voters }: App) => voters.voters.get().map(({ ballot: { name } }) => name)
const firstOf = ({ voters }: App) => voters.voters.get()[0]
const told = { added: [], known: [], updated: [], forwarded: [], refused: [] }

describe('ballots', () => {
  test('are added from a whole chat, each with its name and score, in the order they came', async () => {
    const app = startApp()
    app.importer.addBallots(`[20:14] Ann: look! ${ann}\n[20:15] Bo: mine: ${bo}.`)
    expect(app.importer.importReport.get()).toEqual({ ...told, added: ['Ann', 'Bo'] })
    app.importer.addBallots(nobody)
    expect(names(app)).toEqual(['Ann', 'Bo', undefined])
    const again = startApp(app.environment.afterReload())
    expect(names(again)).toEqual(['Ann', 'Bo', undefined])
    expect(app.voters.voters.get().map(({ ballot: { score } }) => score)).toEqual([
      { right: 2, of: 3 },
      undefined,
      undefined
    ])
  })

  test('that are in already are not added again', async () => {
    const app = startApp()
    app.importer.addBallots(`${ann} ${nobody}`)
    app.importer.addBallots(`${ann} ${bo} ${nobody}`)
    expect(app.importer.importReport.get()).toEqual({ ...told, added: ['Bo'], known: ['Ann', ''] })
    expect(names(app)).toEqual(['Ann', undefined, 'Bo'])
  })

  test('of the same name with another ranking are both in, and asked about', () => {
    const app = startApp()
    app.importer.addBallots(`${ann} ${bo}`)
    app.importer.addBallots(link({ name: '  ann ', ballot: ballot('children') }))
    expect(app.importer.importReport.get()).toEqual({ ...told, added: ['ann'] })
    expect(names(app)).toEqual(['Ann', 'Bo', 'ann'])
    expect(app.voters.namesakes.get()).toHaveLength(1)
    const [twins] = app.voters.namesakes.get()
    if (!twins) throw new Error('Nothing is asked.')
    expect(twins).toMatchObject({ name: 'Ann', later: { ballot: { name: 'ann' } } })
    app.voters.keepLater(twins)
    expect(names(app)).toEqual(['Bo', 'ann'])
    expect(app.voters.namesakes.get()).toEqual([])
    app.undo.undo()
    expect(names(app)).toEqual(['Ann', 'Bo', 'ann'])
    app.voters.keepBoth(twins)
    const again = startApp(app.environment.afterReload())
    expect(again.voters.namesakes.get()).toEqual([])
    expect(names(again)).toEqual(['Ann', 'Bo', 'ann'])
    // A third one is asked about anew.
    again.importer.addBallots(link({ name: 'Ann', ballot: ballot('big-break') }))
    expect(again.voters.namesakes.get()).toMatchObject([{ name: 'Ann' }])
  })

  test('renamed to a name that is in are asked about too', () => {
    const app = startApp()
    app.importer.addBallots(`${ann} ${bo}`)
    app.voters.renameVoter(app.voters.voters.get()[1]?.id ?? '', 'ANN')
    expect(app.voters.namesakes.get()).toHaveLength(1)
  })

  test('without a name are nobody’s in particular, and not asked about', () => {
    const app = startApp()
    app.importer.addBallots(`${nobody} ${link({ ballot: ballot('duet') })}`)
    expect(names(app)).toEqual([undefined, undefined])
    expect(app.voters.namesakes.get()).toEqual([])
  })

  test('that come with a score stay whose the host said they are', () => {
    const app = startApp()
    app.importer.addBallots(`${bo} ${link({ name: 'Bo', ballot: ballot('children') })}`)
    const [twins] = app.voters.namesakes.get()
    if (twins) app.voters.keepBoth(twins)
    const another = link({ name: 'Bo', quiz, ballot: ballot('children') })
    app.importer.addBallots(another)
    expect(app.importer.importReport.get()?.updated).toEqual(['Bo'])
    expect(app.voters.namesakes.get()).toEqual([])
    app.importer.addBallots(link({ ballot: ballot('big-break') }))
    app.voters.renameVoter(app.voters.voters.get()[2]?.id ?? '', 'Cem')
    app.importer.addBallots(link({ name: 'Cem', quiz, ballot: ballot('big-break') }))
    expect(names(app)).toEqual(['Bo', 'Bo', 'Cem'])
    expect(app.voters.voters.get()[2]?.ballot.score).toEqual({ right: 2, of: 3 })
    app.importer.addBallots(`17/03/2025, 20:10 - Dee: ${nobody}`)
    app.importer.addBallots(link({ name: 'Dee', quiz, ballot: ballot('children') }))
    const again = startApp(app.environment.afterReload())
    // Nothing tells that it is the same Dee.
    expect(names(again)).toEqual(['Bo', 'Bo', 'Cem', 'Dee', 'Dee'])
    expect(again.voters.namesakes.get()).toMatchObject([{ name: 'Dee' }])
  })

  test('of a whole group keep their own names, whoever sent its link', () => {
    const app = startApp()
    const code = encodeParty(
      { ballots: [{ ballot: ballot('duet') }, { ballot: ballot('children') }] },
      film
    )
    app.importer.addBallots(`17/03/2025, 20:10 - Cem: https://encore.test/play/#/p/${code}`)
    expect(names(app)).toEqual([undefined, undefined])
  })

  test('without a name are called by whoever sent them to the chat', () => {
    const app = startApp()
    const chat = `17/03/2025, 20:10 - Cem: ${nobody}\n17/03/2025, 20:11 - Dee: ${nobody}\n17/03/2025, 20:12 - Ann: ${bo}`
    app.importer.addBallots(chat)
    expect(names(app)).toEqual(['Cem', 'Dee', 'Bo'])
    app.importer.addBallots(chat)
    app.importer.addBallots(nobody)
    expect(names(app)).toEqual(['Cem', 'Dee', 'Bo'])
    const again = startApp(app.environment.afterReload())
    expect(names(again)).toEqual(['Cem', 'Dee', 'Bo'])
  })

  test('come after those before, though the clock was set back', () => {
    const app = startApp()
    app.importer.addBallots(ann)
    app.environment.clock -= 1_000_000
    app.importer.addBallots(bo)
    expect(names(app)).toEqual(['Ann', 'Bo'])
  })

  test('of the same name and ranking are known, with or without the score', async () => {
    const app = startApp()
    app.importer.addBallots(ann)
    app.importer.addBallots(link({ name: 'ANN', ballot: ballot('duet', 'children') }))
    expect(app.importer.importReport.get()?.known).toEqual(['ANN'])
    app.importer.addBallots(link({ name: 'ANN', quiz, ballot: ballot('duet', 'children') }))
    expect(app.importer.importReport.get()?.known).toEqual(['ANN'])
    expect(firstOf(app)?.ballot.score).toEqual({ right: 2, of: 3 })
  })

  test('take another score from the same sender alone; from anybody else, the host is asked', () => {
    const chat = (sender: string, ...right: boolean[]) =>
      `17/03/2025, 20:10 - ${sender}: ${link({
        name: 'Ana',
        quiz: { mode: 'ten', questions: [1, 2, 3], right },
        ballot: ballot('duet')
      })}`
    const app = startApp()
    const scores = () => app.voters.voters.get().map(({ ballot: { score } }) => score?.right)
    app.importer.addBallots(chat('Ana', true, true, false))
    app.importer.addBallots(chat('ana ', true, true, true))
    expect(app.importer.importReport.get()).toMatchObject({ added: [], updated: ['Ana'] })
    expect(scores()).toEqual([3])
    app.undo.undo()
    expect(scores()).toEqual([2])

    app.importer.addBallots(chat('Zoe', false, false, false))
    expect(app.importer.importReport.get()).toMatchObject({ added: ['Ana'], updated: [] })
    expect(scores()).toEqual([2, 0])
    expect(app.voters.namesakes.get()).toMatchObject([
      { name: 'Ana', earlier: { sender: 'Ana' }, later: { sender: 'Zoe' } }
    ])
    app.undo.undo()
    // As it is opened by the host, nothing tells who sent it.
    app.importer.addBallots(chat('Zoe', false, false, false).replace(/.*Zoe: /, ''), 'link')
    expect(scores()).toEqual([2, 0])
    app.importer.addBallots(chat('Zoe', false, false, false))
    expect(app.importer.importReport.get()).toMatchObject({ known: ['Ana'] })
  })

  test('of which nothing tells who sent them take a score where there is none, and no other', () => {
    const app = startApp()
    app.importer.addBallots(bo)
    app.importer.addBallots(link({ name: 'Bo', quiz, ballot: ballot('duet') }))
    expect(app.importer.importReport.get()).toMatchObject({ added: [], updated: ['Bo'] })
    const worse = { ...quiz, right: [false, false, false] }
    app.importer.addBallots(link({ name: 'Bo', quiz: worse, ballot: ballot('duet') }))
    expect(app.importer.importReport.get()).toMatchObject({ added: ['Bo'], updated: [] })
    expect(app.voters.namesakes.get()).toHaveLength(1)
  })

  test('are known to be in by their link', async () => {
    const app = startApp()
    expect(app.voters.isIn.get()(ann)).toBe(false)
    app.importer.addBallots(ann)
    expect(app.voters.isIn.get()(ann)).toBe(true)
    expect(app.voters.isIn.get()(bo)).toBe(false)
    expect(app.voters.isIn.get()(link({ quiz }))).toBe(false)
  })

  test('can be taken out, and brought back', async () => {
    const app = startApp()
    app.importer.addBallots(`${ann} ${bo} ${nobody}`)
    app.voters.removeVoter(firstOf(app)?.id ?? '')
    expect(names(app)).toEqual(['Bo', undefined])
    const again = startApp(app.environment.afterReload())
    expect(names(again)).toEqual(['Bo', undefined])
    app.undo.undo()
    expect(names(app)).toEqual(['Ann', 'Bo', undefined])
    app.voters.removeVoter(app.voters.voters.get()[2]?.id ?? '')
    expect(app.undo.undoable.get()).toMatchObject({ kind: 'removed', name: '' })
    app.voters.removeVoter('not in')
    expect(names(app)).toEqual(['Ann', 'Bo'])
  })

  test('can be given another name, and are still known by their link', async () => {
    const app = startApp()
    app.importer.addBallots(`${ann} ${bo}`)
    app.voters.renameVoter(firstOf(app)?.id ?? '', ' Annabel  Lee ')
    expect(names(app)).toEqual(['Annabel Lee', 'Bo'])
    app.importer.addBallots(ann)
    expect(app.importer.importReport.get()).toEqual({ ...told, known: ['Ann'] })
    app.voters.renameVoter(firstOf(app)?.id ?? '', '')
    app.voters.renameVoter('not in', 'Cy')
    expect(names(app)).toEqual([undefined, 'Bo'])
  })

  test.each([
    ['no link', 'See you at eight', 'no-code'],
    ['a link without a ballot', link({ name: 'Ann', quiz }), 'no-ballot'],
    ['a link that was cut', ann.slice(0, -3), 'cut-off'],
    ['a link that was changed', ann.replace(/(.)(.)$/, '$2$1'), 'damaged']
  ])('are refused with a reason: %s', async (_, text, problem) => {
    const app = startApp()
    app.importer.addBallots(text)
    expect(app.importer.importReport.get()).toEqual({ ...told, refused: [problem] })
    expect(names(app)).toEqual([])
  })

  test('that are stored but no longer open are passed over', async () => {
    const environment = fakeEnvironment()
    const value = { party: 'first', id: 'p1gone', code: 'p1gone', addedAt: 1 }
    environment.stored.set(
      'encore:party-ballot:first:p1gone',
      JSON.stringify({ version: 1, value })
    )
    expect(names(startApp(environment))).toEqual([])
  })
})

describe('a group link', () => {
  test('brings all its ballots, those that are in already once', async () => {
    const app = startApp()
    app.importer.addBallots(`${ann} ${bo} ${nobody}`)
    const groupLink = app.groupSharing.groupLink.get() ?? ''
    expect(groupLink).toMatch(/^https:\/\/encore\.test\/play\/#\/p\/p1[\w-]+$/)

    const other = startApp()
    other.importer.addBallots(ann)
    other.importer.addBallots(groupLink)
    expect(other.importer.importReport.get()).toEqual({
      ...told,
      added: ['Bo', ''],
      known: ['Ann'],
      forwarded: [{ isLink: true, sender: '', count: 2 }]
    })
    expect(names(other)).toEqual(['Ann', 'Bo', undefined])
  })

  test('without ballots brings none', async () => {
    const app = startApp()
    expect(app.groupSharing.groupLink.get()).toBeNull()
    app.importer.addBallots(encodeParty({ ballots: [] }, film))
    expect(app.importer.importReport.get()).toEqual({ ...told, refused: ['no-ballot'] })
  })

  test('is given up where it would be too long to send, or to make', async () => {
    const { ballotSharing } = startApp()
    const many = (length: number) =>
      Array.from({ length }, (_, at) => ({ name: `Voter ${at}`, ballot: ballot('duet') }))
    expect(ballotSharing.linkTo(many(20), '')).not.toBeNull()
    expect(ballotSharing.linkTo(many(400), '')).toBeNull()
    expect(ballotSharing.linkTo(many(9000), '')).toBeNull()
  })

  test('shows the group it holds, and changes nothing until it is kept', async () => {
    const app = startApp()
    app.parties.nameGroup('Sofa')
    app.importer.addBallots(`${ann} ${bo}`)
    const [, code = ''] = app.groupSharing.groupLink.get()?.split('#/p/') ?? []

    const other = startApp()
    other.sharedGroup.keepShared()
    openAddress(other, `#/p/${code}`)
    const shared = other.sharedGroup.sharedGroup.get()
    expect(shared).toMatchObject({ ok: true, name: 'Sofa' })
    const ballots = shared?.ok ? shared.ballots : []
    expect(countSharedBallots(ballots).headline.winners).toEqual(['Duet'])
    expect(other.voters.isIn.get()(code)).toBe(false)
    expect([...other.environment.stored]).toEqual([])

    other.sharedGroup.keepShared()
    expect(other.environment.currentHash).toBe('#/group/first')
    openAddress(other, other.environment.currentHash)
    expect(other.sharedGroup.sharedGroup.get()).toBeNull()
    expect(other.parties.party.get().name).toBe('Sofa')
    expect(names(other)).toEqual(['Ann', 'Bo'])
    expect(other.groupSharing.groupLink.get()).toBe(app.groupSharing.groupLink.get())
    openAddress(other, `#/p/${code}`)
    expect(other.voters.isIn.get()(code)).toBe(true)

    other.voters.removeVoter(firstOf(other)?.id ?? '')
    expect(other.voters.isIn.get()(code)).toBe(false)
    vote(other, ['old-wounds'])
    other.sharedGroup.keepShared()
    expect(other.groupList.parties.get().map(({ name }) => name)).toEqual(['Sofa', 'Sofa'])
    expect(names(other)).toEqual(['Ann', 'Bo'])
    expect(other.voters.present.get()).toHaveLength(2)
  })

  test('of a single player is a group of one; one that does not open says why', async () => {
    const app = startApp()
    openAddress(app, `#/p/${bo.replace(/.*#\/r\//, '')}`)
    expect(app.sharedGroup.sharedGroup.get()).toMatchObject({ ok: true, name: '' })
    openAddress(app, '#/p/p1')
    expect(app.sharedGroup.sharedGroup.get()).toEqual({ ok: false, problem: 'cut-off' })
    app.sharedGroup.keepShared()
    openAddress(app, `#/p/${encodeParty({ ballots: [] }, film)}`)
    expect(app.sharedGroup.sharedGroup.get()).toEqual({ ok: false, problem: 'no-ballot' })
    expect([...app.environment.stored]).toEqual([])
  })
})

describe('groups', () => {
  test('are several, each with its own ballots', async () => {
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

  test('can be deleted with all they hold, and brought back', async () => {
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

describe('what was done is taken back', () => {
  test('step by step, and each person counts once', () => {
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

  test('in its own group only', () => {
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

  test('in its own group, where one ballot was replaced by another of the name', () => {
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

describe('the player’s own ballot', () => {
  const everybody = ({ voters }: App) => voters.present.get().map(({ ballot: { name } }) => name)

  test('is in by itself once it is cast, and once only', () => {
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

  test('is in once, though its link had come in before it was cast', () => {
    const app = startApp()
    app.importer.addBallots(`${ann} ${bo}`)
    app.ticket.name.set('ann')
    vote(app, ['duet', 'children'])
    expect(everybody(app)).toEqual(['ann', 'Bo'])
    expect(app.voters.namesakes.get()).toEqual([])
    app.importer.addBallots(ann)
    expect(app.importer.importReport.get()).toEqual({ ...told, known: ['Ann'] })
  })

  test('is left out of the group that is open, and of no other', () => {
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

  test('is left out where the host says so, until that is undone', () => {
    const app = startApp()
    vote(app, ['duet'])
    app.importer.addBallots(bo)
    app.voters.leaveMeOut(true)
    expect(everybody(app)).toEqual(['Bo'])
    app.undo.undo()
    expect(everybody(app)).toEqual([undefined, 'Bo'])
  })

  test('stands against an older one of the same name', () => {
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

  test('stays out of a group that came by a link', () => {
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

test('a link with more than a thousand ballots is refused', () => {
  const app = startApp()
  const one = { ballot: ballot('duet') }
  const code = encodeParty({ ballots: Array.from({ length: 1001 }, () => one) }, film)
  app.importer.addBallots(`#/p/${code}`)
  expect(app.importer.importReport.get()).toEqual({ ...told, refused: ['too-many'] })
  openAddress(app, `#/p/${code}`)
  expect(app.sharedGroup.sharedGroup.get()).toEqual({ ok: false, problem: 'too-many' })
})

describe('thousands', { tags: 'long' }, () => {
  const ballots = Array.from({ length: 2500 }, (_, at) => ({
    name: `Guest ${String(at)}`,
    ballot: ballot('duet')
  }))

  test('of links in a chat come in at once, and are known when they come again', async () => {
    const { importer, voters } = startApp()
    const chat = ballots.map(link).join('\n')
    importer.addBallots(chat)
    expect(importer.importReport.get()?.added).toHaveLength(ballots.length)
    expect(voters.voters.get().map(({ ballot }) => ballot)).toEqual(ballots)
    importer.addBallots(chat)
    expect(importer.importReport.get()?.known).toHaveLength(ballots.length)
  })

  test('of ballots in a group’s link are kept at once, and deleted', async () => {
    const app = startApp()
    const { sharedGroup } = app
    openAddress(app, `#/p/${encodeParty({ ballots: ballots.slice(0, 1000) }, film)}`)
    sharedGroup.keepShared()
    expect(app.voters.voters.get()).toHaveLength(1000)
    app.groupLifecycle.deleteGroup()
    expect(app.voters.voters.get()).toEqual([])
  })
})

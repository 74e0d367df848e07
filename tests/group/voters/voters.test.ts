import { describe, expect, test } from 'vitest'
import type { Result } from '../../../src/links/contents.ts'
import { encodeParty, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
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
  test('pasted chat → ballots with names and scores, in order', async () => {
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

  test('repeated ballots → not added again', async () => {
    const app = startApp()
    app.importer.addBallots(`${ann} ${nobody}`)
    app.importer.addBallots(`${ann} ${bo} ${nobody}`)
    expect(app.importer.importReport.get()).toEqual({ ...told, added: ['Bo'], known: ['Ann', ''] })
    expect(names(app)).toEqual(['Ann', undefined, 'Bo'])
  })

  test('same name, other ranking → both are in and the host is asked', () => {
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

  test('renamed to a name in the group → the host is asked', () => {
    const app = startApp()
    app.importer.addBallots(`${ann} ${bo}`)
    app.voters.renameVoter(app.voters.voters.get()[1]?.id ?? '', 'ANN')
    expect(app.voters.namesakes.get()).toHaveLength(1)
  })

  test('nameless ballots → never asked about', () => {
    const app = startApp()
    app.importer.addBallots(`${nobody} ${link({ ballot: ballot('duet') })}`)
    expect(names(app)).toEqual([undefined, undefined])
    expect(app.voters.namesakes.get()).toEqual([])
  })

  test('a score is added later → the host’s answer about namesakes stays', () => {
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

  test('link of a group → ballots keep their own names', () => {
    const app = startApp()
    const code = encodeParty(
      { ballots: [{ ballot: ballot('duet') }, { ballot: ballot('children') }] },
      film
    )
    app.importer.addBallots(`17/03/2025, 20:10 - Cem: https://encore.test/play/#/p/${code}`)
    expect(names(app)).toEqual([undefined, undefined])
  })

  test('nameless ballots in a chat → get the name of the sender', () => {
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

  test('clock set back → new ballots are still last', () => {
    const app = startApp()
    app.importer.addBallots(ann)
    app.environment.clock -= 1_000_000
    app.importer.addBallots(bo)
    expect(names(app)).toEqual(['Ann', 'Bo'])
  })

  test('same name and ranking → known, with or without a score', async () => {
    const app = startApp()
    app.importer.addBallots(ann)
    app.importer.addBallots(link({ name: 'ANN', ballot: ballot('duet', 'children') }))
    expect(app.importer.importReport.get()?.known).toEqual(['ANN'])
    app.importer.addBallots(link({ name: 'ANN', quiz, ballot: ballot('duet', 'children') }))
    expect(app.importer.importReport.get()?.known).toEqual(['ANN'])
    expect(firstOf(app)?.ballot.score).toEqual({ right: 2, of: 3 })
  })

  test('another score → replaced if from the same sender, else the host is asked', () => {
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
    // The host opens the link, so its sender is unknown.
    app.importer.addBallots(chat('Zoe', false, false, false).replace(/.*Zoe: /, ''), 'link')
    expect(scores()).toEqual([2, 0])
    app.importer.addBallots(chat('Zoe', false, false, false))
    expect(app.importer.importReport.get()).toMatchObject({ known: ['Ana'] })
  })

  test('another score from an unknown sender → only added if there was none', () => {
    const app = startApp()
    app.importer.addBallots(bo)
    app.importer.addBallots(link({ name: 'Bo', quiz, ballot: ballot('duet') }))
    expect(app.importer.importReport.get()).toMatchObject({ added: [], updated: ['Bo'] })
    const worse = { ...quiz, right: [false, false, false] }
    app.importer.addBallots(link({ name: 'Bo', quiz: worse, ballot: ballot('duet') }))
    expect(app.importer.importReport.get()).toMatchObject({ added: ['Bo'], updated: [] })
    expect(app.voters.namesakes.get()).toHaveLength(1)
  })

  test('isIn: link of a ballot in the group → true', async () => {
    const app = startApp()
    expect(app.voters.isIn.get()(ann)).toBe(false)
    app.importer.addBallots(ann)
    expect(app.voters.isIn.get()(ann)).toBe(true)
    expect(app.voters.isIn.get()(bo)).toBe(false)
    expect(app.voters.isIn.get()(link({ quiz }))).toBe(false)
  })

  test('removed → can be restored', async () => {
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

  test('renamed → still known by the link', async () => {
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

  test('stored code cannot be read → the voter is skipped', async () => {
    const environment = fakeEnvironment()
    const value = { party: 'first', id: 'p1gone', code: 'p1gone', addedAt: 1 }
    environment.stored.set(
      'encore:party-ballot:first:p1gone',
      JSON.stringify({ version: 1, value })
    )
    expect(names(startApp(environment))).toEqual([])
  })
})

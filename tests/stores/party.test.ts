// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult, type Result } from '../../src/core/link/index.ts'
import { film } from '../../src/film/index.ts'
import { fakeEnvironment } from '../environment.ts'
import { startApp, type App } from './start.ts'

const link = (result: Result) => `https://encore.test/play/#/r/${encodeResult(result, film)}`
const ballot = (...ids: string[]) => ({ ranking: ids.map(id => [id]) })
const quiz = { mode: 'ten' as const, questions: [1, 2, 3], right: [true, false, true] }

const ann = link({ name: 'Ann', quiz, ballot: ballot('duet', 'children') })
const bo = link({ name: 'Bo', ballot: ballot('duet') })
const nobody = link({ ballot: ballot('children') })

const names = ({ party }: App) => party.members.get().map(({ ballot: { name } }) => name)

describe('ballots', () => {
  test('are added from a whole chat, each with its name and score, in the order they came', async () => {
    const app = await startApp()
    app.party.addBallots(`[20:14] Ann: look! ${ann}\n[20:15] Bo: mine: ${bo}.`)
    expect(app.party.added.get()).toEqual({ added: 2, known: 0, refused: [] })
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
    app.party.addBallots(ann)
    app.party.addBallots(`${ann} ${bo}`)
    expect(app.party.added.get()).toEqual({ added: 1, known: 1, refused: [] })
    expect(names(app)).toEqual(['Ann', 'Bo'])
  })

  test('are known to be in by their link', async () => {
    const app = await startApp()
    expect(app.party.isIn.get()(ann)).toBe(false)
    app.party.addBallots(ann)
    expect(app.party.isIn.get()(ann)).toBe(true)
    expect(app.party.isIn.get()(bo)).toBe(false)
    expect(app.party.isIn.get()(link({ quiz }))).toBe(false)
  })

  test('can be taken out again', async () => {
    const app = await startApp()
    app.party.addBallots(`${ann} ${bo}`)
    app.party.removeBallot(app.party.members.get()[0]?.code ?? '')
    expect(names(app)).toEqual(['Bo'])
    const again = await startApp(app.environment.reload())
    expect(names(again)).toEqual(['Bo'])
  })

  test.each([
    ['no link', 'See you at eight', 'no-code'],
    ['a link without a ballot', link({ name: 'Ann', quiz }), 'no-ballot'],
    ['a link that was cut', ann.slice(0, -3), 'cut-off'],
    ['a link that was changed', ann.replace(/(.)(.)$/, '$2$1'), 'damaged']
  ])('are refused with a reason: %s', async (_, text, problem) => {
    const app = await startApp()
    app.party.addBallots(text)
    expect(app.party.added.get()).toEqual({ added: 0, known: 0, refused: [problem] })
    expect(names(app)).toEqual([])
  })

  test('that are stored but no longer open are passed over', async () => {
    const environment = fakeEnvironment()
    const value = { code: 'p1gone', addedAt: 1 }
    environment.stored.set('encore:party-ballot:p1gone', JSON.stringify({ version: 1, value }))
    expect(names(await startApp(environment))).toEqual([])
  })
})

describe('a party link', () => {
  test('brings all its ballots, those that are in already once', async () => {
    const app = await startApp()
    app.party.addBallots(`${ann} ${bo} ${nobody}`)
    const partyLink = app.party.partyLink.get() ?? ''
    expect(partyLink).toMatch(/^https:\/\/encore\.test\/play\/#\/p\/p1[\w-]+$/)

    const other = await startApp()
    other.party.addBallots(ann)
    other.party.addBallots(partyLink)
    expect(other.party.added.get()).toEqual({ added: 2, known: 1, refused: [] })
    expect(names(other)).toEqual(['Ann', 'Bo', undefined])
  })

  test('without ballots brings none', async () => {
    const app = await startApp()
    expect(app.party.partyLink.get()).toBeNull()
    app.party.addBallots(encodeParty({ ballots: [] }, film))
    expect(app.party.added.get()).toEqual({ added: 0, known: 0, refused: ['no-ballot'] })
  })
})

describe('the count', () => {
  test('of no ballots has no headliner', async () => {
    const { party } = await startApp()
    expect(party.count.get().headline).toEqual({ kind: 'none' })
    expect(party.count.get().tally.ballots).toBe(0)
  })

  test('names the one that wins every head-to-head, and a tie as a tie', async () => {
    const app = await startApp()
    app.party.addBallots(`${ann} ${bo} ${nobody}`)
    expect(app.party.count.get().headline).toMatchObject({ kind: 'condorcet', winner: 'duet' })
    app.party.addBallots(link({ name: 'Cy', ballot: ballot('children', 'duet') }))
    expect(app.party.count.get().headline).toEqual({ kind: 'tie', winners: ['children', 'duet'] })
  })
})

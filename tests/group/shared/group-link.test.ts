import { describe, expect, test } from 'vitest'
import type { Result } from '../../../src/links/contents.ts'
import { encodeParty, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { openAddress, vote } from '../../world/play-app.ts'
import { countSharedBallots } from '../../../src/group/result/share/shared-count.ts'
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

describe('group link', () => {
  test('link of a group → adds all ballots, known ones once', async () => {
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

  test('group without ballots → no link', async () => {
    const app = startApp()
    expect(app.groupSharing.groupLink.get()).toBeNull()
    app.importer.addBallots(encodeParty({ ballots: [] }, film))
    expect(app.importer.importReport.get()).toEqual({ ...told, refused: ['no-ballot'] })
  })

  test('too many ballots → no link', async () => {
    const { ballotSharing } = startApp()
    const many = (length: number) =>
      Array.from({ length }, (_, at) => ({ name: `Voter ${at}`, ballot: ballot('duet') }))
    expect(ballotSharing.linkTo(many(20), '')).not.toBeNull()
    expect(ballotSharing.linkTo(many(400), '')).toBeNull()
    expect(ballotSharing.linkTo(many(9000), '')).toBeNull()
  })

  test('opened link → changes nothing until the group is kept', async () => {
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

  test('link of a result → a group of one; broken link → the problem', async () => {
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

test('link with over a thousand ballots → refused', () => {
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

  test('thousands of links in a chat → added in one step, and known when repeated', async () => {
    const { importer, voters } = startApp()
    const chat = ballots.map(link).join('\n')
    importer.addBallots(chat)
    expect(importer.importReport.get()?.added).toHaveLength(ballots.length)
    expect(voters.voters.get().map(({ ballot }) => ballot)).toEqual(ballots)
    importer.addBallots(chat)
    expect(importer.importReport.get()?.known).toHaveLength(ballots.length)
  })

  test('thousands of ballots in a group link → kept and deleted in one step', async () => {
    const app = startApp()
    const { sharedGroup } = app
    openAddress(app, `#/p/${encodeParty({ ballots: ballots.slice(0, 1000) }, film)}`)
    sharedGroup.keepShared()
    expect(app.voters.voters.get()).toHaveLength(1000)
    app.groupLifecycle.deleteGroup()
    expect(app.voters.voters.get()).toEqual([])
  })
})

test('ballots that fit in no link have none, and nothing is thrown', () => {
  const app = startApp()
  const writeIn = 'ŵ'.repeat(60)
  const ballots = Array.from({ length: 900 }, (_, at) => ({
    name: `Guest ${String(at)}`,
    ballot: { ranking: [['write-in']], writeIn }
  }))
  expect(() => encodeParty({ ballots }, film)).toThrow(RangeError)
  expect(app.ballotSharing.linkTo(ballots, 'Movie night')).toBeNull()
  expect(app.ballotSharing.linkTo(ballots.slice(0, 2), 'Movie night')).toContain('#/p/')
  expect(app.ballotSharing.linkTo([], 'Movie night')).toBeNull()
})

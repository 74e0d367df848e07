import { describe, expect, test } from 'vitest'
import { encodeResult } from '../../../../src/links/index.ts'
import { film } from '../../../../src/film/index.ts'
import { ME } from '../../../../src/group/voters/voter-records.ts'
import { vote as voteAlone } from '../../../world/play-app.ts'
import { startApp, type App } from '../../../world/start-app.ts'

function vote({ phone }: App, name: string, ids: string[], writeIn = '') {
  phone.turn.setKey('name', name)
  phone.goToTurnStep('shortlist')
  ids.forEach(phone.ballot.toggle)
  phone.ballot.typeWriteIn(writeIn)
  phone.goToTurnStep('arrange')
}

const ballots = ({ voters }: App) =>
  voters.voters.get().map(({ ballot: { name, ballot } }) => [name, ballot])

test('the phone goes round: each votes in private, and the next finds nothing of it', async () => {
  const app = startApp()
  const { phone } = app
  expect(phone.turn.get().step).toBe('off')
  phone.passPhone()
  expect(phone.turn.get().step).toBe('name')
  vote(app, 'Ann', ['duet', 'children', 'big-break', 'big-break'], 'A  bar')
  expect(phone.ballot.arranged.get().map(({ title }) => title)).toEqual([
    'Duet',
    'And Baby Makes Three',
    'A bar'
  ])
  expect(phone.ballot.candidates.get().filter(({ isPicked }) => isPicked)).toHaveLength(2)
  phone.ballot.move('write-in', 'up')
  phone.ballot.move('duet', 'down')
  phone.castOnPhone()
  expect(phone.turn.get()).toEqual({ step: 'hand-on', name: 'Ann' })
  expect(phone.ballot.toBallot()).toEqual({ ranking: [] })
  expect(phone.ballot.typedWriteIn.get()).toBe('')
  expect(ballots(app)).toEqual([
    ['Ann', { ranking: [['write-in'], ['duet'], ['children']], writeIn: 'A bar' }]
  ])
  phone.nextVoter()
  expect(phone.turn.get()).toEqual({ step: 'name', name: '' })
  expect(phone.passed.get()).toBe(1)
  phone.stopPassing()
  expect(phone.turn.get().step).toBe('off')
})

test('players without a name may cast the same ballot; a name that is in is told', async () => {
  const app = startApp()
  const { phone } = app
  phone.passPhone()
  for (const name of ['', '', '', 'Ann']) {
    vote(app, name, ['duet'], 'gone')
    phone.ballot.typeWriteIn(' ')
    phone.goToTurnStep('arrange')
    phone.castOnPhone()
    phone.nextVoter()
  }
  expect(ballots(app).map(([name]) => name)).toEqual([undefined, undefined, undefined, 'Ann'])
  expect(ballots(app)[0]).toEqual([undefined, { ranking: [['duet']] }])
  expect(phone.isNameTaken.get()).toBe(false)
  phone.turn.setKey('name', 'Anna')
  expect(phone.isNameTaken.get()).toBe(false)
  phone.turn.setKey('name', 'ann')
  expect(phone.isNameTaken.get()).toBe(true)
})

test('ballots land in the group that the phone was passed in, whatever another tab opens', () => {
  const app = startApp()
  const otherTab = startApp(app.environment.newTab())
  app.phone.passPhone()
  vote(app, 'Ann', ['duet'])
  otherTab.groupLifecycle.newGroup()
  expect(otherTab.group).not.toBe('first')
  expect(app.group).toBe('first')
  app.phone.castOnPhone()
  app.phone.nextVoter()
  vote(app, '', ['children'])
  app.phone.castOnPhone()
  expect(otherTab.voters.voters.get()).toEqual([])
  expect(ballots(app).map(([name]) => name)).toEqual(['Ann', undefined])
})

test('a second tap on casting casts nothing', () => {
  const app = startApp()
  app.phone.passPhone()
  vote(app, '', ['duet'])
  app.phone.castOnPhone()
  app.phone.castOnPhone()
  expect(ballots(app)).toHaveLength(1)
  expect(app.phone.passed.get()).toBe(1)
})

test('a ballot goes to no other group, though another tab has deleted its own meanwhile', () => {
  const app = startApp()
  app.groupLifecycle.newGroup()
  const otherTab = startApp(app.environment.newTab())
  app.phone.passPhone()
  otherTab.groupList.openGroup(app.group)
  otherTab.groupLifecycle.deleteGroup()
  vote(app, 'Ann', ['duet'])
  app.phone.castOnPhone()
  expect(ballots(app)).toEqual([])
  expect(app.in('first').voters.voters.get()).toEqual([])
  otherTab.undo.undo()
  app.phone.nextVoter()
  vote(app, 'Bo', ['duet'])
  app.phone.castOnPhone()
  expect(ballots(app).map(([name]) => name)).toEqual(['Bo'])
})

describe('somebody of a name that is in, who ranks alike,', () => {
  const namesakes = ({ voters }: App) =>
    voters.namesakes.get().map(({ earlier, later }) => [earlier.came, later.came])

  test('is in as well, and the host is asked whether they are one person', () => {
    const app = startApp()
    app.phone.passPhone()
    for (const name of ['Ann', 'ann ']) {
      vote(app, name, ['duet'])
      app.phone.castOnPhone()
      app.phone.nextVoter()
    }
    expect(app.phone.passed.get()).toBe(2)
    expect(ballots(app)).toEqual([
      ['Ann', { ranking: [['duet']] }],
      ['ann', { ranking: [['duet']] }]
    ])
    expect(namesakes(app)).toEqual([['phone', 'phone']])
    expect(app.importer.importReport.get()).toMatchObject({ added: ['Ann', 'ann'], known: [] })
    const [pair] = app.voters.namesakes.get()
    if (pair) app.voters.keepBoth(pair)
    expect(namesakes(app)).toEqual([])
    expect(app.voters.present.get()).toHaveLength(2)
  })

  test('is in beside a ballot that came by a link, whatever the host calls that voter', () => {
    const app = startApp()
    const link = encodeResult({ name: 'Ann', ballot: { ranking: [['duet']] } }, film)
    app.importer.addBallots(`#/r/${link}`)
    app.voters.renameVoter(app.voters.voters.get()[0]?.id ?? '', 'Annabel')
    app.phone.passPhone()
    vote(app, 'Ann', ['duet'])
    app.phone.castOnPhone()
    expect(ballots(app).map(([name]) => name)).toEqual(['Annabel', 'Ann'])
    expect(app.importer.importReport.get()).toMatchObject({ added: ['Ann'], known: [] })
  })

  test('is in beside the host’s own ballot', () => {
    const app = startApp()
    app.ticket.name.set('Ann')
    voteAlone(app, ['duet'])
    app.phone.passPhone()
    vote(app, 'Ann', ['duet'])
    app.phone.castOnPhone()
    expect(app.voters.present.get().map(({ id, ballot: { name } }) => [id === ME, name])).toEqual([
      [true, 'Ann'],
      [false, 'Ann']
    ])
    expect(namesakes(app)).toEqual([['phone', undefined]])
  })
})

describe('a ballot on the phone', () => {
  test('of a write-in that nobody can see is not cast', () => {
    const app = startApp()
    app.phone.passPhone()
    vote(app, 'Ann', [], '\u200B')
    expect(app.phone.turn.get().step).toBe('shortlist')
    app.phone.turn.setKey('step', 'arrange')
    app.phone.castOnPhone()
    expect(ballots(app)).toEqual([])
    expect(app.phone.passed.get()).toBe(0)
  })

  test('waits for a write-in that is too long to be cut, and loses none of it', () => {
    const app = startApp()
    const long = 'Goats '.repeat(11)
    app.phone.passPhone()
    vote(app, 'Ann', ['duet'], long)
    expect(app.phone.turn.get().step).toBe('shortlist')
    expect(app.phone.ballot.typedWriteIn.get()).toBe(long)
    expect(app.phone.ballot.writeInFault.get()).toBe('tooLong')
  })

  test('takes a write-in, but in a runoff', () => {
    const app = startApp()
    app.phone.passPhone()
    expect(app.phone.takesWriteIn.get()).toBe(true)
    app.nextRound.startRunoff(['duet', 'children'])
    app.phone.passPhone()
    expect(app.phone.takesWriteIn.get()).toBe(false)
  })
})

describe('the first to give the host’s name', () => {
  const castAs = (app: App, name: string, ids: string[]) => {
    app.ticket.name.set('Ana')
    app.phone.passPhone()
    vote(app, name, ids)
    app.phone.castOnPhone()
  }

  test('is the host: the ballot is their own, and counts until it is undone', () => {
    const app = startApp()
    castAs(app, 'ana', ['duet'])
    expect(app.voters.me.get()?.ballot).toMatchObject({
      name: 'Ana',
      ballot: { ranking: [['duet']] }
    })
    expect(ballots(app)).toEqual([])
    expect(app.importer.importReport.get()).toMatchObject({ added: ['ana'] })
    app.phone.nextVoter()
    vote(app, 'Ana', ['children'])
    app.phone.castOnPhone()
    expect(ballots(app)).toEqual([['Ana', { ranking: [['children']] }]])
  })

  test('is out again once that is undone', () => {
    const app = startApp()
    castAs(app, 'Ana', ['duet'])
    app.undo.undo()
    expect(app.voters.present.get()).toEqual([])
  })

  test('is the host in a final round too', () => {
    const app = startApp()
    app.nextRound.startRunoff(['duet', 'children'])
    castAs(app, 'Ana', ['children'])
    expect(app.voters.me.get()?.ballot.ballot).toMatchObject({ ranking: [['children']] })
    expect(ballots(app)).toEqual([])
  })
})

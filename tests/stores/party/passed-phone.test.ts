import { expect, test } from 'vitest'
import { startApp, type App } from '../start-app.ts'

function vote({ phone }: App, name: string, ids: string[], writeIn = '') {
  phone.turn.setKey('name', name)
  phone.goToTurnStep('shortlist')
  ids.forEach(phone.togglePhonePick)
  phone.turn.setKey('writeIn', writeIn)
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
  expect(phone.phoneArranged.get().map(({ title }) => title)).toEqual([
    'Duet',
    'And Baby Makes Three',
    'A bar'
  ])
  expect(phone.phoneShortlist.get().filter(({ isPicked }) => isPicked)).toHaveLength(2)
  phone.movePhonePick('write-in', 'up')
  phone.movePhonePick('duet', 'down')
  phone.castOnPhone()
  expect(phone.turn.get()).toMatchObject({ step: 'hand-on', name: 'Ann', ranking: [], writeIn: '' })
  expect(ballots(app)).toEqual([
    ['Ann', { ranking: [['write-in'], ['duet'], ['children']], writeIn: 'A bar' }]
  ])
  phone.nextVoter()
  expect(phone.turn.get()).toMatchObject({ step: 'name', name: '', ranking: [] })
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
    phone.turn.setKey('writeIn', ' ')
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

test('ballots land in the party that the phone was passed in, whatever another tab opens', () => {
  const app = startApp()
  const otherTab = startApp(app.environment.newTab())
  app.phone.passPhone()
  vote(app, 'Ann', ['duet'])
  otherTab.partySwitcher.newParty()
  expect(app.parties.openParty.get()).not.toBe('first')
  app.phone.castOnPhone()
  app.phone.nextVoter()
  vote(app, '', ['children'])
  app.phone.castOnPhone()
  expect(app.voters.voters.get()).toEqual([])
  expect(app.voters.votersOf('first').map(({ ballot: { name } }) => name)).toEqual([
    'Ann',
    undefined
  ])
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

test('a ballot whose party another tab has deleted meanwhile comes into the one that is open', () => {
  const app = startApp()
  app.partySwitcher.newParty()
  const gone = app.parties.openParty.get()
  app.phone.passPhone()
  startApp(app.environment.newTab()).partySwitcher.deleteParty()
  for (const name of ['Ann', '']) {
    vote(app, name, ['duet'])
    app.phone.castOnPhone()
    app.phone.nextVoter()
  }
  expect(app.voters.votersOf(gone)).toEqual([])
  expect(ballots(app).map(([name]) => name)).toEqual(['Ann', undefined])
})

import { describe, expect, test } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { byTimestamp, isRecent } from '../../../src/app/storage/timestamps.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { play, tenRight, vote } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'

const YEAR = 31_536_000_000
const END = 8.64e15

const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
const challenge = (name: string) => encodeResult({ name, quiz }, film)

function keeping(key: string, value: unknown) {
  const environment = fakeEnvironment()
  environment.stored.set(key, JSON.stringify({ version: 1, value }))
  return startApp(environment)
}

describe('after the clock was set back', () => {
  test('a changed ballot replaces the older one', () => {
    const app = startApp()
    vote(app, ['duet'])
    app.environment.clock -= YEAR
    vote(app, ['children'])
    expect(app.ballots.ballot.get()?.ranking).toEqual([['duet'], ['children']])
    expect(app.ballots.earlierBallots.get()).toBe(1)
    const again = startApp(app.environment.afterReload())
    expect(again.ballots.ballot.get()).toEqual(app.ballots.ballot.get())
  })

  test('the round started last is the last one, and the one finished last is on the ticket', () => {
    const app = startApp()
    play(app, tenRight)
    app.environment.clock -= YEAR
    play(app, [false, ...tenRight.slice(1)])
    expect(app.ticket.result.get()?.quiz?.right.filter(Boolean)).toHaveLength(9)
    play(app, [true])
    const [, second, third] = app.rounds.history.get()
    expect(app.rounds.lastFinished.get()).toEqual(second)
    expect(third?.round.answers).toHaveLength(1)
    expect(app.openRounds.openRounds.get()[0]?.round).toEqual(third?.round)
  })

  test('the friend who challenged last is the current one', () => {
    const app = startApp()
    play(app, [true, true], challenge('Ann'))
    app.environment.clock -= YEAR
    play(app, [true, true], challenge('Bo'))
    expect(app.challengers.challenger.get()?.name).toBe('Bo')
  })

  test('a new group is listed last', () => {
    const app = startApp()
    app.groupLifecycle.newGroup()
    app.parties.nameGroup('Friday')
    app.environment.clock -= YEAR
    app.groupLifecycle.newGroup()
    app.parties.nameGroup('Saturday')
    expect(app.groupList.parties.get().map(({ name }) => name)).toEqual(['', 'Friday', 'Saturday'])
  })
})

test('entries of the same time are sorted by id', () => {
  const all = [
    { id: 'b', at: 1 },
    { id: 'c', at: 0 },
    { id: 'a', at: 1 }
  ]
  const order = byTimestamp<(typeof all)[number]>(({ at }) => at)
  for (const listed of [all, all.toReversed()]) {
    expect(listed.toSorted(order).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  }
})

test('a vote after the last possible date counts, and survives a reload', () => {
  const app = keeping(`encore:ballot:${String(END)}`, { ranking: [['duet']], castAt: END })
  vote(app, ['children'])
  expect(app.ballots.ballot.get()?.ranking).toEqual([['duet'], ['children']])
  const again = startApp(app.environment.afterReload())
  expect(again.ballots.ballot.get()?.ranking).toEqual([['duet'], ['children']])
  expect(again.storage.quarantined.get()).toBe(0)
})

const round = {
  id: 'old',
  mode: 'ten',
  seed: 3,
  questions: [1, 2],
  answers: [{ given: [0], took: 900 }],
  at: 1,
  startedAt: 5
}
const [friend, voter] = ['Ann', 'Bo'].map(challenge) as [string, string]
const file = { id: 'f', party: 'first', name: 'a.csv', folded: '1,1', ballots: 1 }

/** Each stored timestamp: key and value, with `@` in its place. */
const stored: [what: string, key: string, value: object][] = [
  ['castAt', 'encore:ballot:1', { ranking: [['duet']], castAt: '@' }],
  ['startedAt', 'encore:round:old', { ...round, startedAt: '@' }],
  ['finishedAt', 'encore:round:old', { ...round, finishedAt: '@' }],
  ['gaveUpAt', 'encore:round:old', { ...round, gaveUpAt: '@' }],
  ['seed', 'encore:round:old', { ...round, seed: '@' }],
  ['playedAt', `encore:friend:${friend}`, { code: friend, playedAt: '@' }],
  [
    'addedAt',
    `encore:party-ballot:first:${voter}`,
    { party: 'first', id: voter, code: voter, addedAt: '@' }
  ],
  ['createdAt', 'encore:party:p', { id: 'p', name: '', createdAt: '@' }],
  ['ballots', 'encore:party-file:f', { ...file, ballots: '@' }]
]

/** How many texts were quarantined. */
function putAside(key: string, value: object, number: string): number {
  const environment = fakeEnvironment()
  const text = JSON.stringify({ version: 1, value }).replace('"@"', number)
  environment.stored.set(key, text)
  const { ballots, challengers, groupFiles, rounds, storage, voters } = startApp(environment)
  for (const store of [ballots.ballot, challengers.friendResults, groupFiles.files]) store.get()
  for (const store of [rounds.history, voters.voters]) store.get()
  return storage.quarantined.get()
}

describe.each(stored)('a stored time of %s', (_, key, value) => {
  test.each(['1e999', '-1e999', '-0', '1.5', '-1', '1e300', 'null'])('cannot be %s', number => {
    expect(putAside(key, value, number)).toBe(1)
  })

  test.each(['0', '1', '1795000000000'])('can be %s', number => {
    expect(putAside(key, value, number)).toBe(0)
  })
})

test.each(['1e999', '-0', '-1', 'null'])('the duration of an answer cannot be %s', took => {
  const value = { ...round, answers: [{ given: [0], took: '@' }] }
  expect(putAside('encore:round:old', value, took)).toBe(1)
})

test('recent is within a week of now, before or after', () => {
  const week = (YEAR / 365) * 7
  expect(
    [-week - 1, -week, 0, 1, week, week + 1].map(later => isRecent(END / 2, END / 2 + later))
  ).toEqual([false, true, true, true, true, false])
})

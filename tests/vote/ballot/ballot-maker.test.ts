import { atom } from 'nanostores'
import { describe, expect, test } from 'vitest'
import { encodeInvitation } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { createBallotMaker } from '../../../src/vote/ballot/ballot-maker.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'
import { startApp, type App } from '../../world/start-app.ts'

const all = film.storylines.map(({ id }) => id)
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('`createBallotMaker`', () => {
  test('all storylines are offered, in the same order for the same seed', () => {
    const orders = [1, 2, 2].map(seed =>
      idsOf(createBallotMaker({ seed: atom(seed) }).candidates.get())
    )
    expect(orders[0]).not.toEqual(orders[1])
    expect(orders[1]).toEqual(orders[2])
    for (const order of orders) expect(order.toSorted()).toEqual(all.toSorted())
  })

  test('a storyline that is not offered cannot be added', () => {
    const maker = createBallotMaker({ seed: atom(1), runoffStorylines: atom(['duet', 'children']) })
    expect(idsOf(maker.candidates.get()).toSorted()).toEqual(['children', 'duet'])
    for (const id of ['duet', 'big-break', 'write-in', 'prequel']) maker.toggle(id)
    expect(maker.toBallot()).toEqual({ ranking: [['duet']] })
  })

  test('`toBallot` has the cleaned write-in if it is ranked', () => {
    const maker = createBallotMaker({ seed: atom(1) })
    maker.toggle('duet')
    maker.typeWriteIn('  A   bar ')
    expect(maker.toBallot()).toEqual({ ranking: [['duet']] })
    maker.addWriteIn()
    maker.addWriteIn()
    expect(maker.toBallot()).toEqual({ ranking: [['duet'], ['write-in']], writeIn: 'A bar' })
    maker.typeWriteIn('\u200B')
    maker.addWriteIn()
    expect(maker.toBallot()).toEqual({ ranking: [['duet']] })
  })

  test('`takeBack` keeps the typed text if the cast ballot has no write-in', () => {
    const maker = createBallotMaker({ seed: atom(1) })
    maker.typeWriteIn('Goats')
    maker.takeBack({ ranking: [['duet', 'children']] })
    expect(maker.toBallot()).toEqual({ ranking: [['duet', 'children']] })
    expect(maker.typedWriteIn.get()).toBe('Goats')
    maker.takeBack({ ranking: [['write-in'], ['duet']], writeIn: 'Sheep' })
    expect(maker.toBallot()).toEqual({ ranking: [['write-in'], ['duet']], writeIn: 'Sheep' })
  })

  test('the order is the player’s own after a move, a duel of two picks, or a cast; not of a new list', () => {
    const maker = createBallotMaker({ seed: atom(1) })
    const isTouched = () => maker.isTouched.get()
    const nine = all.slice(0, 9)
    nine.forEach(maker.toggle)
    expect(isTouched()).toBe(false)
    maker.move(String(nine[8]), 'up')
    expect(isTouched()).toBe(true)
    maker.toggle(String(nine[0]))
    expect(isTouched()).toBe(true)
    nine.slice(1).forEach(maker.toggle)
    expect(maker.ranking.get()).toEqual([])
    nine.forEach(maker.toggle)
    expect(isTouched()).toBe(false)

    maker.duels.answerDuel(null)
    expect(isTouched()).toBe(true)
    maker.duels.undoDuel()
    expect(isTouched()).toBe(false)
    const rival = String(maker.duels.duel.get().pair?.[0].id)
    maker.duels.answerDuel(null)
    maker.toggle(rival)
    expect(isTouched()).toBe(false)

    maker.clear()
    nine.forEach(maker.toggle)
    expect(isTouched()).toBe(false)
    maker.approveOrder()
    expect(isTouched()).toBe(true)
    maker.clear()
    expect(isTouched()).toBe(false)
    maker.takeBack({ ranking: nine.map(id => [id]) })
    expect(isTouched()).toBe(true)
  })

  test('`clear` also removes the answers of the duels', () => {
    const maker = createBallotMaker({ seed: atom(1) })
    for (const id of ['duet', 'children']) maker.toggle(id)
    maker.typeWriteIn('Goats')
    maker.addWriteIn()
    while (maker.duels.duel.get().pair) maker.duels.answerDuel(null)
    maker.clear()
    expect(maker.toBallot()).toEqual({ ranking: [] })
    expect(maker.typedWriteIn.get()).toBe('')
    for (const id of ['duet', 'children']) maker.toggle(id)
    expect(maker.duels.duel.get()).toMatchObject({ atMost: 1, canUndo: false })
  })
})

/** The three users of ballot makers. */
const makers: [what: string, isStored: boolean, begin: (app: App) => App['draft']][] = [
  [
    'the vote',
    true,
    ({ draft, vote }) => {
      vote.openVote()
      return draft
    }
  ],
  [
    'a passed phone',
    false,
    ({ phone }) => {
      phone.passPhone()
      return phone.ballot
    }
  ],
  [
    'a runoff',
    false,
    ({ invitation, runoffDraft }) => {
      invitation.openInvitation(encodeInvitation({ mark: 7, storylines: all }, film))
      runoffDraft.beginRunoffVote()
      return runoffDraft.ballot
    }
  ]
]

describe.each(makers)('%s', (_, isStored, begin) => {
  test('picking, arranging and duels work the same', () => {
    const maker = begin(startApp())
    for (const id of ['duet', 'children', 'big-break', 'children']) maker.toggle(id)
    expect(maker.ranking.get()).toEqual([['duet'], ['big-break']])
    expect(idsOf(maker.candidates.get().filter(({ isPicked }) => isPicked)).toSorted()).toEqual([
      'big-break',
      'duet'
    ])
    maker.move('big-break', 'up')
    maker.move('duet', 'join')
    expect(maker.ranking.get()).toEqual([['big-break', 'duet']])
    maker.duels.answerDuel('duet')
    expect(maker.ranking.get()).toEqual([['duet'], ['big-break']])
    expect(maker.arranged.get().map(({ title, place }) => [title, place])).toEqual([
      ['Duet', 1],
      ['Cassie’s Big Break', 2]
    ])
  })

  test(`${isStored ? 'stores' : 'stores nothing of'} a ballot that is not cast`, () => {
    const app = startApp()
    const maker = begin(app)
    const before = new Set(app.environment.stored.keys())
    for (const id of ['duet', 'children']) maker.toggle(id)
    maker.typeWriteIn('Goats')
    maker.duels.answerDuel('duet')
    const stored = [...app.environment.stored]
      .filter(([key]) => !before.has(key))
      .map(([key, text]) => [key, JSON.parse(text) as unknown])
    const pair = idsOf(maker.candidates.get()).filter(id => ['duet', 'children'].includes(id))
    const answer = pair[0] === 'duet' ? 'first' : 'second'
    expect(Object.fromEntries(stored)).toEqual(
      isStored
        ? {
            [storageKeyOf('encore:ballot-draft')]: { version: 1, value: [['duet'], ['children']] },
            [storageKeyOf('encore:write-in')]: { version: 1, value: 'Goats' },
            [storageKeyOf('encore:duels')]: { version: 1, value: [{ pair, answer }] }
          }
        : {}
    )
  })
})

test('a draft, write-in and duels of an earlier version are read', () => {
  const environment = fakeEnvironment()
  const stored = {
    'encore:ballot-draft': [['children'], ['write-in', 'duet']],
    'encore:write-in': ' Goats',
    'encore:duels': [
      { pair: ['children', 'duet'], answer: 'first' },
      { pair: ['duet', 'write-in'], answer: 'tie' }
    ],
    'encore:storyline-order': 12
  }
  for (const [key, value] of Object.entries(stored)) {
    environment.stored.set(key, JSON.stringify({ version: 1, value }))
  }
  const app = startApp(environment)
  app.vote.openVote()
  expect(app.draft.toBallot()).toEqual({
    ranking: [['children'], ['write-in', 'duet']],
    writeIn: 'Goats'
  })
  expect(app.draft.duels.duel.get()).toEqual({ pair: null, asked: 2, atMost: 0, canUndo: true })
  expect(idsOf(app.draft.candidates.get())).toEqual(
    idsOf(createBallotMaker({ seed: atom(12) }).candidates.get())
  )
  expect(app.storage.quarantined.get()).toBe(0)
})

test('an empty ballot is never cast', () => {
  const app = startApp()
  app.vote.openVote()
  app.vote.castBallot()
  expect(app.ballots.ballot.get()).toBeNull()
  expect(app.environment.currentHash).toBe('')
})

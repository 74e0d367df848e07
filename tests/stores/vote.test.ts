// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { film } from '../../src/film/index.ts'
import { fakeEnvironment } from '../environment.ts'
import { vote } from './play.ts'
import { startApp, type App } from './start.ts'

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

function picked({ vote }: App): string[] {
  return idsOf(vote.shortlist.get().filter(({ isPicked }) => isPicked))
}

describe('the storylines', () => {
  test('stand in each player’s own order, all of them', async () => {
    const ann = await startApp()
    ann.vote.openVote()
    const bo = await startApp(Object.assign(fakeEnvironment(), { nextSeed: 2 }))
    bo.vote.openVote()
    const orders = [ann, bo].map(player => idsOf(player.vote.shortlist.get()))
    expect(orders[0]).not.toEqual(orders[1])
    for (const order of orders) expect(order.sort()).toEqual(idsOf(film.storylines).sort())
  })

  test('keep that order after a reload and whatever is picked', async () => {
    const app = await startApp()
    app.vote.openVote()
    const before = idsOf(app.vote.shortlist.get())
    app.vote.toggle('duet')
    const again = await startApp(app.environment.reload())
    again.vote.openVote()
    expect(idsOf(again.vote.shortlist.get())).toEqual(before)
    expect(picked(again)).toEqual(['duet'])
  })

  test('are still there, none picked, when another tab clears everything', async () => {
    const app = await startApp()
    app.vote.openVote()
    app.vote.toggle('duet')
    app.vote.shortlist.subscribe(() => undefined)
    app.environment.newTab().tabStorage.clear()
    expect(app.vote.shortlist.get()).toHaveLength(film.storylines.length)
    expect(picked(app)).toEqual([])
  })

  test('are called by their titles, and by their ids where the film has none', async () => {
    const { titleOf } = (await startApp()).vote
    expect(titleOf('duet')).toBe('Duet')
    expect(titleOf('prequel')).toBe('prequel')
  })
})

describe('a ballot', () => {
  test('is shortlisted by tapping, and tapping again takes it back', async () => {
    const app = await startApp()
    app.vote.openVote()
    for (const id of ['duet', 'children', 'big-break', 'children']) app.vote.toggle(id)
    expect(idsOf(app.vote.arranged.get())).toEqual(['duet', 'big-break'])
    expect(picked(app).sort()).toEqual(['big-break', 'duet'])
  })

  test('is arranged by moving storylines up and down', async () => {
    const app = await startApp()
    app.vote.openVote()
    for (const id of ['duet', 'children', 'big-break']) app.vote.toggle(id)
    app.vote.moveStoryline('big-break', 'up')
    app.vote.moveStoryline('duet', 'down')
    expect(idsOf(app.vote.arranged.get())).toEqual(['big-break', 'duet', 'children'])
  })

  test('counts once it is cast, and leads to the ticket', async () => {
    const app = await startApp()
    expect(app.vote.ballot.get()).toBeNull()
    vote(app, ['duet', 'children'])
    expect(app.vote.ballot.get()).toEqual({
      ranking: [['duet'], ['children']],
      castAt: app.environment.clock
    })
    expect(app.environment.hash()).toBe('#/ticket')
  })

  test('comes back to be changed; the new one counts and the old one is kept', async () => {
    const app = await startApp()
    vote(app, ['duet', 'children'])
    const again = await startApp(app.environment.reload())
    again.environment.clock += 1000
    again.vote.openVote()
    expect(again.vote.step.get()).toBe('arrange')
    expect(idsOf(again.vote.arranged.get())).toEqual(['duet', 'children'])

    again.vote.moveStoryline('children', 'up')
    again.vote.castBallot()
    expect(again.vote.ballot.get()?.ranking).toEqual([['children'], ['duet']])
    const kept = [...app.environment.stored.keys()].filter(key => key.startsWith('encore:ballot:'))
    expect(kept).toHaveLength(2)
  })

  test('comes back from what was cast when the draft is empty', async () => {
    const app = await startApp()
    vote(app, ['duet', 'children'])
    for (const id of ['duet', 'children']) app.vote.toggle(id)
    app.vote.openVote()
    expect(idsOf(app.vote.arranged.get())).toEqual(['duet', 'children'])
  })

  test('that is not cast yet goes on with the shortlist', async () => {
    const app = await startApp()
    app.vote.openVote()
    app.vote.toggle('duet')
    app.vote.openVote()
    expect(app.vote.step.get()).toBe('shortlist')
    expect(picked(app)).toEqual(['duet'])
  })

  test('does not count when one from another tab is newer, wherever it is stored', async () => {
    const app = await startApp()
    vote(app, ['duet'])
    const older = { ranking: [['children']], castAt: app.environment.clock - 1 }
    app.vote.ballot.subscribe(() => undefined)
    app.environment
      .newTab()
      .tabStorage.setItem('encore:ballot:older', JSON.stringify({ version: 1, value: older }))
    expect(app.vote.ballot.get()?.ranking).toEqual([['duet']])
  })
})

test.each([
  ['a storyline the film does not have', [['prequel']]],
  ['a storyline twice', [['duet'], ['children', 'duet']]],
  ['an empty place', [['duet'], []]]
])('a stored draft with %s is put aside', async (_, ranking) => {
  const environment = fakeEnvironment()
  environment.stored.set('encore:ballot-draft', JSON.stringify({ version: 1, value: ranking }))
  const { vote, persistence } = await startApp(environment)
  expect(vote.arranged.get()).toEqual([])
  expect(persistence.setAside.get()).toBe(1)
})

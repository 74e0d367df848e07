import { describe, expect, test } from 'vitest'
import { film } from '../../src/film/index.ts'
import { vote } from '../world/play-app.ts'
import { startApp, type App } from '../world/start-app.ts'
import { storageKeyOf } from '../world/storage-keys.ts'

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

function picked({ draft }: App): string[] {
  return idsOf(draft.candidates.get().filter(({ isPicked }) => isPicked))
}

describe('casting', () => {
  test('a cast ballot counts, and the ticket opens', async () => {
    const app = startApp()
    expect(app.ballots.ballot.get()).toBeNull()
    vote(app, ['duet', 'children'])
    expect(app.ballots.ballot.get()).toEqual({
      ranking: [['duet'], ['children']],
      castAt: app.environment.clock
    })
    expect(app.environment.hash()).toBe('#/ticket')
  })

  test('a changed ballot counts, and the earlier one is kept', async () => {
    const app = startApp()
    vote(app, ['duet', 'children'])
    const again = startApp(app.environment.afterReload())
    again.environment.clock += 1000
    again.vote.openVote()
    expect(again.vote.step.get()).toBe('cast')
    again.vote.changeBallot()
    expect(again.vote.step.get()).toBe('arrange')
    expect(idsOf(again.draft.arranged.get())).toEqual(['duet', 'children'])

    again.draft.move('children', 'up')
    again.vote.castBallot()
    expect(again.ballots.ballot.get()?.ranking).toEqual([['children'], ['duet']])
    const kept = [...app.environment.stored.keys()].filter(key =>
      key.startsWith(storageKeyOf('encore:ballot:'))
    )
    expect(kept).toHaveLength(2)
  })

  test('the draft is empty → the vote opens with the cast ballot', async () => {
    const app = startApp()
    vote(app, ['duet', 'children'])
    for (const id of ['duet', 'children']) app.draft.toggle(id)
    app.vote.openVote()
    expect(idsOf(app.draft.arranged.get())).toEqual(['duet', 'children'])
  })

  test('the draft is not empty → the vote opens with the shortlist', async () => {
    const app = startApp()
    app.vote.openVote()
    app.draft.toggle('duet')
    app.vote.openVote()
    expect(app.vote.step.get()).toBe('shortlist')
    expect(picked(app)).toEqual(['duet'])
  })

  test('the ballot with the latest time counts, whatever its key is', async () => {
    const app = startApp()
    vote(app, ['duet'])
    const older = { ranking: [['children']], castAt: app.environment.clock - 1 }
    app.ballots.ballot.subscribe(() => undefined)
    app.environment
      .newTab()
      .tabStorage.setItem('encore:ballot:older', JSON.stringify({ version: 1, value: older }))
    expect(app.ballots.ballot.get()?.ranking).toEqual([['duet']])
  })
})

describe('the step', () => {
  test('one storyline → arranging, two → duels; duels that have begun are continued', () => {
    const app = startApp()
    const rankAnew = () => {
      app.vote.goToStep('shortlist')
      app.vote.rankShortlist()
      return app.vote.step.get()
    }
    app.vote.openVote()
    app.draft.toggle('duet')
    expect(rankAnew()).toBe('arrange')
    for (const id of ['children', 'big-break']) app.draft.toggle(id)
    expect(rankAnew()).toBe('duels')
    app.vote.rankBy('arrange')
    expect(rankAnew()).toBe('arrange')
    app.draft.duels.answerDuel(null)
    expect(rankAnew()).toBe('duels')
  })

  test('up to eight storylines → duels; more → arranging, though duels have begun', () => {
    const app = startApp()
    app.vote.openVote()
    const [ninth = '', ...eight] = film.storylines.map(({ id }) => id).slice(0, 9)
    eight.forEach(app.draft.toggle)
    app.vote.rankShortlist()
    expect(app.vote.step.get()).toBe('duels')
    app.draft.toggle(ninth)
    app.vote.rankShortlist()
    expect(app.vote.step.get()).toBe('arrange')
    app.draft.duels.answerDuel(null)
    app.vote.rankShortlist()
    expect(app.vote.step.get()).toBe('arrange')
  })

  test('a cast ballot and an empty draft → the cast ballot', () => {
    const app = startApp()
    vote(app, ['duet'])
    const again = startApp(app.environment.afterReload())
    expect(again.vote.step.get()).toBe('shortlist')
    again.draft.toggle('duet')
    again.vote.openVote()
    expect(again.vote.step.get()).toBe('cast')
    expect(idsOf(again.draft.arranged.get())).toEqual(['duet'])
  })

  test('another tab casts a ballot → the step stays', () => {
    const app = startApp()
    app.vote.openVote()
    app.draft.toggle('duet')
    app.vote.goToStep('cast')
    expect(app.vote.step.get()).toBe('shortlist')
    const fresh = startApp()
    fresh.vote.openVote()
    fresh.vote.step.subscribe(() => undefined)
    fresh.draft.toggle('duet')
    vote(startApp(fresh.environment.newTab()), [])
    expect(fresh.ballots.ballot.get()).not.toBeNull()
    expect(fresh.vote.step.get()).toBe('shortlist')
  })

  test.each(['shortlist', 'duels', 'arrange'] as const)('is restored after a reload: %s', step => {
    const app = startApp()
    app.vote.openVote()
    for (const id of ['duet', 'children']) app.draft.toggle(id)
    app.vote.goToStep(step)
    const again = startApp(app.environment.afterReload())
    again.vote.openVote()
    expect(again.vote.step.get()).toBe(step)
    expect(again.storage.quarantined.get()).toBe(0)
  })

  test('changing the ballot keeps a draft that is not empty', () => {
    const app = startApp()
    vote(app, ['duet', 'children'])
    app.draft.toggle('big-break')
    app.vote.changeBallot()
    expect(idsOf(app.draft.arranged.get())).toEqual(['duet', 'children', 'big-break'])
  })

  test('each tab has a step of its own, and the last one is stored', async () => {
    const app = startApp()
    app.vote.openVote()
    app.draft.toggle('duet')
    app.vote.step.subscribe(() => undefined)
    const tab = startApp(app.environment.newTab())
    tab.vote.openVote()
    tab.vote.rankShortlist()
    expect(app.vote.step.get()).toBe('shortlist')
    const again = startApp(app.environment.afterReload())
    again.vote.openVote()
    expect(again.vote.step.get()).toBe('arrange')
  })

  test('nothing to rank or to show → the shortlist', async () => {
    const app = startApp()
    app.vote.openVote()
    app.vote.goToStep('arrange')
    expect(app.vote.step.get()).toBe('shortlist')
    app.vote.goToStep('cast')
    expect(app.vote.step.get()).toBe('shortlist')
    app.vote.changeBallot()
    expect(app.vote.step.get()).toBe('shortlist')
  })
})

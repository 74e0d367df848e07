import { describe, expect, test } from 'vitest'
import { film } from '../../src/film/index.ts'
import { methodFor } from '../../src/vote/vote-step.ts'
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

describe('an order of nine', () => {
  const nine = film.storylines.slice(0, 9).map(({ id }) => id)

  test.each<[string, (app: App) => void]>([
    [
      'a move',
      ({ draft }) => {
        draft.move(String(nine[8]), 'up')
      }
    ],
    [
      'eight of them settled two at a time',
      ({ draft }) => {
        draft.toggle(String(nine[8]))
        while (draft.duels.duel.get().pair) draft.duels.answerDuel(null)
        draft.toggle(String(nine[8]))
      }
    ],
    [
      'casting it',
      ({ draft, vote }) => {
        draft.approveOrder()
        vote.castBallot()
      }
    ]
  ])('is the player’s own after %s, also after a reload', (_, touch) => {
    const app = startApp()
    app.vote.openVote()
    nine.forEach(app.draft.toggle)
    const untouched = startApp(app.environment.afterReload())
    expect(untouched.draft.isTouched.get()).toBe(false)
    touch(untouched)
    expect(untouched.draft.isTouched.get()).toBe(true)
    const again = startApp(untouched.environment.afterReload())
    again.vote.openVote()
    expect(again.draft.ranking.get().flat()).toHaveLength(9)
    expect(again.draft.isTouched.get()).toBe(true)
  })

  test('cast as eight with one more is the player’s own; changing a vote does not make it so', () => {
    const app = startApp()
    vote(app, nine.slice(0, 8))
    app.vote.openVote()
    app.draft.toggle(String(nine[8]))
    expect(app.draft.isTouched.get()).toBe(true)
    for (const id of nine) app.draft.toggle(id)
    for (const id of nine) app.draft.toggle(id)
    app.vote.changeBallot()
    expect(app.draft.isTouched.get()).toBe(false)
  })
})

test('the method: two at a time for 2 to 8 unless another was chosen, by hand for any other number', () => {
  const counts = [0, 1, 2, 8, 9]
  expect(counts.map(picks => methodFor(picks, null))).toEqual([
    'arrange',
    'arrange',
    'duels',
    'duels',
    'arrange'
  ])
  expect(counts.map(picks => methodFor(picks, 'arrange'))).toEqual(counts.map(() => 'arrange'))
  expect(counts.map(picks => methodFor(picks, 'duels'))).toEqual([
    'arrange',
    'arrange',
    'duels',
    'duels',
    'arrange'
  ])
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

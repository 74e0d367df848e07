import { describe, expect, test } from 'vitest'
import { film } from '../../src/film/index.ts'
import { originsOf } from '../../src/film/origins.ts'
import { storylineOf, titleOf } from '../../src/vote/storyline-order.ts'
import { fakeEnvironment } from '../world/fake-environment.ts'
import { vote } from '../world/play-app.ts'
import { startApp, type App } from '../world/start-app.ts'
import { placeOf } from '../world/places.ts'

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

function picked({ draft }: App): string[] {
  return idsOf(draft.candidates.get().filter(({ isPicked }) => isPicked))
}

describe('the storylines', () => {
  test('stand in each player’s own order, all of them', async () => {
    const ann = startApp()
    ann.vote.openVote()
    const bo = startApp(Object.assign(fakeEnvironment(), { nextSeed: 2 }))
    bo.vote.openVote()
    const orders = [ann, bo].map(player => idsOf(player.draft.candidates.get()))
    expect(orders[0]).not.toEqual(orders[1])
    for (const order of orders) expect(order.sort()).toEqual(idsOf(film.storylines).sort())
  })

  test('keep that order after a reload and whatever is picked', async () => {
    const app = startApp()
    app.vote.openVote()
    const before = idsOf(app.draft.candidates.get())
    app.draft.toggle('duet')
    const again = startApp(app.environment.afterReload())
    again.vote.openVote()
    expect(idsOf(again.draft.candidates.get())).toEqual(before)
    expect(picked(again)).toEqual(['duet'])
  })

  test('are still there, none picked, when another tab clears everything', async () => {
    const app = startApp()
    app.vote.openVote()
    app.draft.toggle('duet')
    app.draft.candidates.subscribe(() => undefined)
    app.environment.newTab().tabStorage.clear()
    expect(app.draft.candidates.get()).toHaveLength(film.storylines.length)
    expect(picked(app)).toEqual([])
  })

  test('are called by their titles, and by their ids where the film has none', async () => {
    expect(titleOf('duet')).toBe('Duet')
    expect(titleOf('prequel')).toBe('prequel')
  })
})

describe('a ballot', () => {
  test('is shortlisted by tapping, and tapping again takes it back', async () => {
    const app = startApp()
    app.vote.openVote()
    for (const id of ['duet', 'children', 'big-break', 'children']) app.draft.toggle(id)
    expect(idsOf(app.draft.arranged.get())).toEqual(['duet', 'big-break'])
    expect(picked(app).sort()).toEqual(['big-break', 'duet'])
  })

  test('is arranged by moving storylines up and down', async () => {
    const app = startApp()
    app.vote.openVote()
    for (const id of ['duet', 'children', 'big-break']) app.draft.toggle(id)
    app.draft.move('big-break', 'up')
    app.draft.move('duet', 'down')
    expect(idsOf(app.draft.arranged.get())).toEqual(['big-break', 'duet', 'children'])
  })

  test('counts once it is cast, and leads to the ticket', async () => {
    const app = startApp()
    expect(app.ballots.ballot.get()).toBeNull()
    vote(app, ['duet', 'children'])
    expect(app.ballots.ballot.get()).toEqual({
      ranking: [['duet'], ['children']],
      castAt: app.environment.clock
    })
    expect(app.environment.hash()).toBe('#/ticket')
  })

  test('comes back to be changed; the new one counts and the old one is kept', async () => {
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
      key.startsWith(placeOf('encore:ballot:'))
    )
    expect(kept).toHaveLength(2)
  })

  test('comes back from what was cast when the draft is empty', async () => {
    const app = startApp()
    vote(app, ['duet', 'children'])
    for (const id of ['duet', 'children']) app.draft.toggle(id)
    app.vote.openVote()
    expect(idsOf(app.draft.arranged.get())).toEqual(['duet', 'children'])
  })

  test('that is not cast yet goes on with the shortlist', async () => {
    const app = startApp()
    app.vote.openVote()
    app.draft.toggle('duet')
    app.vote.openVote()
    expect(app.vote.step.get()).toBe('shortlist')
    expect(picked(app)).toEqual(['duet'])
  })

  test('does not count when one from another tab is newer, wherever it is stored', async () => {
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

test.each([
  ['a storyline the film does not have', [['prequel']]],
  ['a storyline twice', [['duet'], ['children', 'duet']]],
  ['an empty place', [['duet'], []]]
])('a stored draft with %s is put aside', async (_, ranking) => {
  const environment = fakeEnvironment()
  environment.stored.set('encore:ballot-draft', JSON.stringify({ version: 1, value: ranking }))
  const { draft, storage } = startApp(environment)
  expect(draft.arranged.get()).toEqual([])
  expect(storage.quarantined.get()).toBe(1)
})

describe('a write-in', () => {
  async function written(text: string) {
    const app = startApp()
    app.vote.openVote()
    app.draft.toggle('duet')
    app.draft.typeWriteIn(text)
    app.draft.toggleWriteIn()
    return app
  }

  test('joins the shortlist without what cannot be seen, and travels with the ballot', async () => {
    const app = await written('  Goats\u202E on   Malta ')
    expect(app.draft.hasWriteIn.get()).toBe(true)
    expect(app.draft.arranged.get()).toMatchObject([{ title: 'Duet' }, { title: 'Goats on Malta' }])
    app.vote.castBallot()
    expect(app.ballots.ballot.get()).toEqual({
      ranking: [['duet'], ['write-in']],
      writeIn: 'Goats on Malta',
      castAt: app.environment.clock
    })
    expect(app.ticket.result.get()?.ballot).toEqual({
      ranking: [['duet'], ['write-in']],
      writeIn: 'Goats on Malta'
    })
  })

  test.each([
    ['blank', ' \u200B ', 'blank'],
    ['longer than sixty characters', 'Goats '.repeat(11), 'tooLong']
  ])('that is %s is refused, and stays as it was typed', async (_, text, fault) => {
    const app = await written(text)
    expect(app.draft.writeInFault.get()).toBe(fault)
    expect(app.draft.hasWriteIn.get()).toBe(false)
    const again = startApp(app.environment.afterReload())
    expect(again.draft.typedWriteIn.get()).toBe(text)
    again.draft.typeWriteIn('Goats')
    expect(again.draft.hasWriteIn.get()).toBe(false)
  })

  test('comes off and stays as it was typed', async () => {
    const app = await written('Goats')
    app.draft.toggleWriteIn()
    expect(idsOf(app.draft.arranged.get())).toEqual(['duet'])
    expect(app.draft.typedWriteIn.get()).toBe('Goats')
  })

  test('whose text is gone is no candidate', async () => {
    const app = await written('Goats')
    app.environment.newTab().tabStorage.removeItem(placeOf('encore:write-in'))
    const again = startApp(app.environment.afterReload())
    expect(idsOf(again.draft.arranged.get())).toEqual(['duet'])
  })

  test('comes back with the ballot it was cast on', async () => {
    const app = await written('Goats')
    app.vote.castBallot()
    app.draft.toggle('duet')
    app.draft.toggleWriteIn()
    app.draft.typeWriteIn('Sheep')
    app.vote.changeBallot()
    expect(app.draft.arranged.get()).toMatchObject([{ title: 'Duet' }, { title: 'Goats' }])
  })
})

describe('arranging', () => {
  function withFour() {
    const app = startApp()
    app.vote.openVote()
    for (const id of ['duet', 'children', 'big-break', 'old-wounds']) app.draft.toggle(id)
    return app
  }

  test('goes to the top, to any row, and level with the one above', async () => {
    const { draft } = withFour()
    draft.move('old-wounds', 'top')
    draft.move('duet', 3)
    draft.move('children', 'join')
    expect(draft.ranking.get()).toEqual([['old-wounds', 'children'], ['big-break'], ['duet']])
    draft.move('children', 'part')
    expect(draft.ranking.get()).toEqual([['old-wounds'], ['children'], ['big-break'], ['duet']])
  })

  test('tells places as a table would, and where there is no further to go', async () => {
    const { draft } = withFour()
    expect(draft.arranged.get().map(({ isTop }) => isTop)).toEqual([true, false, false, false])
    draft.move('children', 'join')
    expect(
      draft.arranged
        .get()
        .map(({ place, isShared, isLevelWithAbove, isTop, isBottom }) => [
          place,
          isShared,
          isLevelWithAbove,
          isTop,
          isBottom
        ])
    ).toEqual([
      [1, true, false, false, false],
      [1, true, true, false, false],
      [3, false, false, false, false],
      [4, false, false, false, true]
    ])
  })
})

describe('a storyline', () => {
  test('says which texts it comes from, and apart from them which comments', async () => {
    const from = (id: string) => originsOf(storylineOf(id)?.cites ?? [])
    expect(from('duet')).toEqual([
      {
        title: '“Will there be a Purple Hearts 2?” (article, 2022)',
        isComment: true,
        paragraphs: [29, 59]
      }
    ])
    expect(from('civilian-life')).toEqual([
      {
        title: '“Will there be a Purple Hearts 2?” (article, 2022)',
        isComment: false,
        paragraphs: [21]
      },
      {
        title: 'Sequel “might be in the works” (article, December 2024)',
        isComment: false,
        paragraphs: [7]
      },
      {
        title: '“Is There a Purple Hearts 2 Coming?” (article, March 2025)',
        isComment: false,
        paragraphs: [16]
      }
    ])
  })
})

describe('the steps', () => {
  test('lead from two storylines to the setlist, from three to duels, and on to those under way', () => {
    const app = startApp()
    const rankAnew = () => {
      app.vote.goToStep('shortlist')
      app.vote.rankShortlist()
      return app.vote.step.get()
    }
    app.vote.openVote()
    for (const id of ['duet', 'children']) app.draft.toggle(id)
    expect(rankAnew()).toBe('arrange')
    app.draft.toggle('big-break')
    expect(rankAnew()).toBe('duels')
    app.vote.rankBy('arrange')
    expect(rankAnew()).toBe('arrange')
    app.draft.duels.answerDuel(null)
    expect(rankAnew()).toBe('duels')
  })

  test('lead to duels for up to six, and to the setlist for more or once all is settled', () => {
    const app = startApp()
    app.vote.openVote()
    const [seventh = '', ...six] = film.storylines.map(({ id }) => id).slice(0, 7)
    six.forEach(app.draft.toggle)
    app.vote.rankShortlist()
    expect(app.vote.step.get()).toBe('duels')
    app.draft.toggle(seventh)
    app.vote.rankShortlist()
    expect(app.vote.step.get()).toBe('arrange')
    app.draft.duels.answerDuel(null)
    app.vote.rankShortlist()
    expect(app.vote.step.get()).toBe('duels')
    while (app.draft.duels.duel.get().pair) app.draft.duels.answerDuel(null)
    app.vote.rankShortlist()
    expect(app.vote.step.get()).toBe('arrange')
  })

  test('begin at the shortlist, and lead to what was cast where nothing is in hand', () => {
    const app = startApp()
    vote(app, ['duet'])
    const again = startApp(app.environment.afterReload())
    expect(again.vote.step.get()).toBe('shortlist')
    again.draft.toggle('duet')
    again.vote.openVote()
    expect(again.vote.step.get()).toBe('cast')
    expect(idsOf(again.draft.arranged.get())).toEqual(['duet'])
  })

  test('stay where they are while another tab casts a ballot', () => {
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

  test.each(['shortlist', 'duels', 'arrange'] as const)('are read again: %s', step => {
    const app = startApp()
    app.vote.openVote()
    for (const id of ['duet', 'children']) app.draft.toggle(id)
    app.vote.goToStep(step)
    const again = startApp(app.environment.afterReload())
    again.vote.openVote()
    expect(again.vote.step.get()).toBe(step)
    expect(again.storage.quarantined.get()).toBe(0)
  })

  test('back to the ballot keep what is in hand', () => {
    const app = startApp()
    vote(app, ['duet', 'children'])
    app.draft.toggle('big-break')
    app.vote.changeBallot()
    expect(idsOf(app.draft.arranged.get())).toEqual(['duet', 'children', 'big-break'])
  })

  test('are remembered, and each tab has its own', async () => {
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

  test('fall back to the shortlist when there is nothing to rank or to show', async () => {
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

describe('beside the comments', () => {
  test('there is nothing before a ballot is cast', async () => {
    const { ballots, commentComparison } = startApp()
    expect(commentComparison.commentComparison.get()).toBeNull()
    expect(ballots.earlierBallots.get()).toBe(0)
  })

  test('stands the setlist, with how many asked for each, and what is not on it', async () => {
    const app = startApp()
    vote(app, ['old-wounds', 'big-break', 'children'])
    app.environment.clock += 1
    app.vote.openVote()
    app.draft.move('children', 'join')
    app.vote.castBallot()
    expect(app.ballots.earlierBallots.get()).toBe(1)
    const shown = app.commentComparison.commentComparison.get()
    expect(shown?.setlist).toEqual([
      {
        id: 'old-wounds',
        title: 'Old Wounds',
        place: 1,
        isShared: false,
        comments: 0,
        isInBoth: false
      },
      {
        id: 'big-break',
        title: 'Cassie’s Big Break',
        place: 2,
        isShared: true,
        comments: 5,
        isInBoth: true
      },
      {
        id: 'children',
        title: 'And Baby Makes Three',
        place: 2,
        isShared: true,
        comments: 4,
        isInBoth: true
      }
    ])
    expect(shown?.others.map(({ comments }) => comments)).toEqual([4, 4, 3, 3, 2, 2, 1, 1, 1, 1, 0])
    expect(shown).toMatchObject({ total: 52, naming: 16 })
  })

  test('tells in how many pairs they agree, and where they are furthest apart', async () => {
    const app = startApp()
    vote(app, ['old-wounds'])
    // Above each of the twelve that somebody asked for, while the comments have it below; as to the
    // other one that nobody asked for, the comments do not say.
    expect(app.commentComparison.commentComparison.get()).toMatchObject({
      compared: 12,
      same: 0,
      furthest: { title: 'Old Wounds', mine: 1, theirs: null }
    })
  })

  test('has nothing apart where they agree, and no count for a write-in', async () => {
    const app = startApp()
    app.vote.openVote()
    app.draft.toggle('big-break')
    app.draft.typeWriteIn('Goats')
    app.draft.toggleWriteIn()
    app.vote.castBallot()
    expect(app.commentComparison.commentComparison.get()).toMatchObject({
      compared: 13,
      same: 13,
      furthest: null
    })
    expect(app.commentComparison.commentComparison.get()?.setlist[1]).toEqual({
      id: 'write-in',
      title: 'Goats',
      place: 2,
      isShared: false,
      comments: null,
      isInBoth: false
    })
  })
})

test('an old ballot with a write-in and no text is called by its id', async () => {
  const environment = fakeEnvironment()
  const value = { ranking: [['write-in']], castAt: 1 }
  environment.stored.set('encore:ballot:1', JSON.stringify({ version: 1, value }))
  const { commentComparison } = startApp(environment)
  expect(commentComparison.commentComparison.get()?.setlist[0]?.title).toBe('write-in')
})

import { describe, expect, test } from 'vitest'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { vote } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'

describe('comparison with the comments', () => {
  test('no cast ballot → no comparison', async () => {
    const { ballots, commentComparison } = startApp()
    expect(commentComparison.commentComparison.get()).toBeNull()
    expect(ballots.earlierBallots.get()).toBe(0)
  })

  test('lists the setlist with the comments for each storyline, then the others', async () => {
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

  test('counts the pairs that agree and names the biggest disagreement', async () => {
    const app = startApp()
    vote(app, ['old-wounds'])
    // The ballot ranks it above the twelve storylines with comments, the comments rank it below. The
    // comments do not rank the other storyline without comments.
    expect(app.commentComparison.commentComparison.get()).toMatchObject({
      compared: 12,
      same: 0,
      furthest: { title: 'Old Wounds', mine: 1, theirs: null }
    })
  })

  test('all pairs agree → no disagreement; a write-in has no number of comments', async () => {
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

test('an old ballot with a write-in without a text → the id is its title', async () => {
  const environment = fakeEnvironment()
  const value = { ranking: [['write-in']], castAt: 1 }
  environment.stored.set('encore:ballot:1', JSON.stringify({ version: 1, value }))
  const { commentComparison } = startApp(environment)
  expect(commentComparison.commentComparison.get()?.setlist[0]?.title).toBe('write-in')
})

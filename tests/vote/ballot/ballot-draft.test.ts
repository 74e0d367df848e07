import { describe, expect, test } from 'vitest'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { startApp, type App } from '../../world/start-app.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

function picked({ draft }: App): string[] {
  return idsOf(draft.candidates.get().filter(({ isPicked }) => isPicked))
}

describe('the shortlist of a draft', () => {
  test('toggling a storyline adds it, toggling again removes it', async () => {
    const app = startApp()
    app.vote.openVote()
    for (const id of ['duet', 'children', 'big-break', 'children']) app.draft.toggle(id)
    expect(idsOf(app.draft.arranged.get())).toEqual(['duet', 'big-break'])
    expect(picked(app).sort()).toEqual(['big-break', 'duet'])
  })

  test('storylines can be moved up and down', async () => {
    const app = startApp()
    app.vote.openVote()
    for (const id of ['duet', 'children', 'big-break']) app.draft.toggle(id)
    app.draft.move('big-break', 'up')
    app.draft.move('duet', 'down')
    expect(idsOf(app.draft.arranged.get())).toEqual(['big-break', 'duet', 'children'])
  })
})

test.each([
  ['a storyline the film does not have', [['prequel']]],
  ['a storyline twice', [['duet'], ['children', 'duet']]],
  ['an empty tier', [['duet'], []]]
])('a stored draft with %s → quarantine', async (_, ranking) => {
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

  test('the cleaned text is on the shortlist and on the cast ballot', async () => {
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
  ])('a text that is %s → not added, and it stays as typed', async (_, text, fault) => {
    const app = await written(text)
    expect(app.draft.writeInFault.get()).toBe(fault)
    expect(app.draft.hasWriteIn.get()).toBe(false)
    const again = startApp(app.environment.afterReload())
    expect(again.draft.typedWriteIn.get()).toBe(text)
    again.draft.typeWriteIn('Goats')
    expect(again.draft.hasWriteIn.get()).toBe(false)
  })

  test('removed from the shortlist → the text stays', async () => {
    const app = await written('Goats')
    app.draft.toggleWriteIn()
    expect(idsOf(app.draft.arranged.get())).toEqual(['duet'])
    expect(app.draft.typedWriteIn.get()).toBe('Goats')
  })

  test('the stored text is removed → no candidate', async () => {
    const app = await written('Goats')
    app.environment.newTab().tabStorage.removeItem(storageKeyOf('encore:write-in'))
    const again = startApp(app.environment.afterReload())
    expect(idsOf(again.draft.arranged.get())).toEqual(['duet'])
  })

  test('the cast ballot is changed → its text is restored', async () => {
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

  test('moves to the top, to a row, into the tier above and out of it', async () => {
    const { draft } = withFour()
    draft.move('old-wounds', 'top')
    draft.move('duet', 3)
    draft.move('children', 'join')
    expect(draft.ranking.get()).toEqual([['old-wounds', 'children'], ['big-break'], ['duet']])
    draft.move('children', 'part')
    expect(draft.ranking.get()).toEqual([['old-wounds'], ['children'], ['big-break'], ['duet']])
  })

  test('rows have places, ties, and whether they can move further', async () => {
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

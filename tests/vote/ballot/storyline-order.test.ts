import { describe, expect, test } from 'vitest'
import { film } from '../../../src/film/index.ts'
import { originsOf } from '../../../src/film/origins.ts'
import { storylineOf, titleOf } from '../../../src/vote/ballot/storyline-order.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { startApp, type App } from '../../world/start-app.ts'

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

function picked({ draft }: App): string[] {
  return idsOf(draft.candidates.get().filter(({ isPicked }) => isPicked))
}

describe('the order of the storylines', () => {
  test('each player sees all storylines in an order of their own', async () => {
    const ann = startApp()
    ann.vote.openVote()
    const bo = startApp(Object.assign(fakeEnvironment(), { nextSeed: 2 }))
    bo.vote.openVote()
    const orders = [ann, bo].map(player => idsOf(player.draft.candidates.get()))
    expect(orders[0]).not.toEqual(orders[1])
    for (const order of orders) expect(order.sort()).toEqual(idsOf(film.storylines).sort())
  })

  test('the order stays after a reload and after picking', async () => {
    const app = startApp()
    app.vote.openVote()
    const before = idsOf(app.draft.candidates.get())
    app.draft.toggle('duet')
    const again = startApp(app.environment.afterReload())
    again.vote.openVote()
    expect(idsOf(again.draft.candidates.get())).toEqual(before)
    expect(picked(again)).toEqual(['duet'])
  })

  test('another tab clears everything → all storylines, none picked', async () => {
    const app = startApp()
    app.vote.openVote()
    app.draft.toggle('duet')
    app.draft.candidates.subscribe(() => undefined)
    app.environment.newTab().tabStorage.clear()
    expect(app.draft.candidates.get()).toHaveLength(film.storylines.length)
    expect(picked(app)).toEqual([])
  })

  test('`titleOf` → the title, or the id of an unknown storyline', async () => {
    expect(titleOf('duet')).toBe('Duet')
    expect(titleOf('prequel')).toBe('prequel')
  })
})

describe('the sources of a storyline', () => {
  test('lists texts, and comments separately', async () => {
    const from = (id: string) => originsOf(storylineOf(id)?.cites ?? [])
    expect(from('duet')).toEqual([
      {
        title: '“Will there be a Purple Hearts 2?” (article, 2022)',
        areComments: true,
        paragraphs: [29, 59]
      }
    ])
    expect(from('civilian-life')).toEqual([
      {
        title: '“Will there be a Purple Hearts 2?” (article, 2022)',
        areComments: false,
        paragraphs: [21]
      },
      {
        title: 'Sequel “might be in the works” (article, December 2024)',
        areComments: false,
        paragraphs: [7]
      },
      {
        title: '“Is There a Purple Hearts 2 Coming?” (article, March 2025)',
        areComments: false,
        paragraphs: [16]
      }
    ])
  })
})

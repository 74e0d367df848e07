import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { startApp, type App } from '../../world/start-app.ts'

const all = film.storylines.map(({ id }) => id)
const taste = ['duet', 'children', 'big-break', 'old-wounds', 'real-wedding']

const rankingOf = ({ draft }: App) => draft.ranking.get()
const pairOf = ({ draft }: App) => draft.duels.duel.get().pair?.map(({ id }) => id)
const toGo = ({ draft }: App) => draft.duels.duel.get().atMost

async function shortlisted(ids: readonly string[] = taste.toSorted()) {
  const app = startApp()
  app.vote.openVote()
  ids.forEach(app.draft.toggle)
  return app
}

/** Answers all duels, or so many, by an order of preference. */
function duelOn(app: App, order: readonly string[], limit = Infinity): number {
  for (let asked = 0; ; asked++) {
    const pair = pairOf(app)
    if (!pair || asked === limit) return asked
    app.draft.duels.answerDuel(order.find(id => pair.includes(id)) ?? null)
  }
}

const oneByOne = (order: readonly string[]) => order.map(id => [id])

describe('duels', () => {
  test('five storylines → the player’s order, within seven questions', async () => {
    const app = await shortlisted()
    expect(toGo(app)).toBe(7)
    expect(duelOn(app, taste)).toBeLessThanOrEqual(7)
    expect(toGo(app)).toBe(0)
    expect(rankingOf(app)).toEqual(oneByOne(taste))
  })

  test('a tie → one tier', async () => {
    const app = await shortlisted(['duet', 'children'])
    app.draft.duels.answerDuel(null)
    expect(rankingOf(app).map(tier => tier.toSorted())).toEqual([['children', 'duet']])
    const again = startApp(app.environment.afterReload())
    expect(again.draft.duels.duel.get()).toMatchObject({ pair: null, canUndo: true })
  })

  test('the pair has titles and pitches, and the text of a write-in', async () => {
    const app = await shortlisted(['duet'])
    app.draft.typeWriteIn('  Goats  ')
    app.draft.toggleWriteIn()
    expect(app.draft.duels.duel.get().pair).toEqual([
      {
        id: 'duet',
        title: 'Duet',
        pitch: 'It turns out Luke can sing. It turns out he likes it.'
      },
      { id: 'write-in', title: 'Goats', pitch: '' }
    ])
  })

  test('the setlist changes only after the last answer', async () => {
    const app = await shortlisted()
    const before = rankingOf(app)
    duelOn(app, taste, 3)
    expect(rankingOf(app)).toEqual(before)
  })

  test('a reload keeps the answers', async () => {
    const app = await shortlisted()
    duelOn(app, taste, 3)
    app.vote.goToStep('duels')
    const again = startApp(app.environment.afterReload())
    again.vote.openVote()
    expect(again.vote.step.get()).toBe('duels')
    expect(pairOf(again)).toEqual(pairOf(app))
    duelOn(again, taste)
    expect(rankingOf(again)).toEqual(oneByOne(taste))
  })

  test('two tabs share the answers, and a late answer is ignored', async () => {
    const one = await shortlisted()
    one.draft.duels.duel.subscribe(() => undefined)
    const other = startApp(one.environment.newTab())
    other.draft.duels.duel.subscribe(() => undefined)
    const seen = pairOf(one) ?? []

    duelOn(other, taste, 1)
    expect(pairOf(one)).toEqual(pairOf(other))
    const left = toGo(one)
    one.draft.duels.answerDuel(seen.find(id => !pairOf(one)?.includes(id)) ?? '')
    expect(toGo(one)).toBe(left)

    duelOn(one, taste, 1)
    duelOn(other, taste, 1)
    duelOn(one, taste)
    expect(pairOf(other)).toBeUndefined()
    expect(rankingOf(other)).toEqual(oneByOne(taste))
  })

  test('a complete ranking takes no answer', async () => {
    const app = await shortlisted()
    duelOn(app, taste)
    app.draft.duels.answerDuel('duet')
    expect(rankingOf(app)).toEqual(oneByOne(taste))
  })
})

describe('undo', () => {
  test('undoes every answer, also the last one', async () => {
    const app = await shortlisted()
    const { canUndo } = app.draft.duels.duel.get()
    expect(canUndo).toBe(false)
    const start = pairOf(app)
    const answers = duelOn(app, taste)
    for (let undone = 0; undone < answers; undone++) {
      expect(app.draft.duels.duel.get().canUndo).toBe(true)
      app.draft.duels.undoDuel()
    }
    expect(app.draft.duels.duel.get().canUndo).toBe(false)
    expect(pairOf(app)).toEqual(start)
    app.draft.duels.undoDuel()
    expect(pairOf(app)).toEqual(start)
  })

  test('undoing at any point still leads to the player’s order', async () => {
    const app = startApp()
    app.vote.openVote()
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: 2 }),
        fc.array(fc.record({ answers: fc.nat(9), undos: fc.nat(4) }), { maxLength: 4 }),
        (order, turns) => {
          app.draft.clear()
          app.draft.takeBack({ ranking: oneByOne(order.toSorted()) })
          for (const { answers, undos } of turns) {
            // Answer by another order first: undone answers must leave no trace.
            duelOn(app, order, answers)
            const wrong = duelOn(app, order.toReversed(), undos)
            for (let undone = 0; undone < wrong; undone++) app.draft.duels.undoDuel()
          }
          duelOn(app, order)
          expect(rankingOf(app)).toEqual(oneByOne(order))
        }
      ),
      { numRuns: 40 }
    )
  })

  test('also undoes later answers about removed storylines', async () => {
    const app = await shortlisted(['duet', 'children'])
    duelOn(app, taste)
    app.draft.toggle('big-break')
    duelOn(app, ['duet', 'big-break', 'children'])
    app.draft.toggle('big-break')
    app.draft.duels.undoDuel()
    expect(pairOf(app)?.toSorted()).toEqual(['children', 'duet'])
  })
})

describe('a shortlist that changes after duels', () => {
  test('a removed storyline comes back to its place', async () => {
    const app = await shortlisted()
    duelOn(app, taste)
    app.draft.toggle('children')
    expect(rankingOf(app)).toEqual(oneByOne(['duet', 'big-break', 'old-wounds', 'real-wedding']))
    app.draft.toggle('children')
    expect(pairOf(app)).toBeUndefined()
    expect(rankingOf(app)).toEqual(oneByOne(taste))
  })

  test('a new storyline is last, and only it is asked about', async () => {
    const app = await shortlisted()
    duelOn(app, taste)
    app.draft.toggle('role-swap')
    expect(rankingOf(app)).toEqual(oneByOne([...taste, 'role-swap']))
    for (let pair = pairOf(app); pair; pair = pairOf(app)) {
      expect(pair).toContain('role-swap')
      app.draft.duels.answerDuel('role-swap')
    }
    expect(rankingOf(app)).toEqual(oneByOne(['role-swap', ...taste]))
  })

  test('a later arrangement by hand is kept', async () => {
    const app = await shortlisted()
    duelOn(app, taste)
    app.draft.move('real-wedding', 'top')
    app.draft.move('children', 'join')
    app.draft.toggle('role-swap')
    app.draft.toggle('role-swap')
    const arranged = [['real-wedding'], ['duet', 'children'], ['big-break'], ['old-wounds']]
    expect(rankingOf(app)).toEqual(arranged)
    app.draft.toggle('role-swap')
    duelOn(app, ['role-swap'])
    expect(rankingOf(app).map(tier => tier.toSorted())).toEqual(
      [['role-swap'], ...arranged].map(tier => tier.toSorted())
    )
  })

  test('an arrangement by hand during the duels is kept', async () => {
    const app = await shortlisted(['duet', 'children', 'big-break'])
    const asked = pairOf(app) ?? []
    app.draft.duels.answerDuel(asked[0] ?? '')
    app.draft.move(asked[1] ?? '', 'top')
    const other = ['duet', 'children', 'big-break'].find(id => !asked.includes(id)) ?? ''
    app.draft.toggle(other)
    expect(pairOf(app)).toBeUndefined()
    expect(rankingOf(app)).toEqual([[asked[1]], [asked[0]]])
  })

  test('a change during the duels loses no answer', async () => {
    const app = await shortlisted()
    duelOn(app, taste, 3)
    const pair = pairOf(app)
    app.draft.toggle('role-swap')
    app.draft.toggle('role-swap')
    expect(pairOf(app)).toEqual(pair)
    expect(app.draft.duels.isUnderWay.get()).toBe(true)
  })

  test('a write-in with a new text is asked about again', async () => {
    const app = await shortlisted(['duet', 'children'])
    app.draft.typeWriteIn('Goats')
    app.draft.toggleWriteIn()
    duelOn(app, ['write-in', 'duet', 'children'])
    app.draft.toggleWriteIn()
    app.draft.typeWriteIn('Goats')
    app.draft.toggleWriteIn()
    expect(pairOf(app)).toBeUndefined()
    app.draft.toggleWriteIn()
    app.draft.typeWriteIn('Sheep')
    app.draft.toggleWriteIn()
    expect(pairOf(app)).toContain('write-in')
    expect(duelOn(app, ['duet', 'children', 'write-in'])).toBeLessThanOrEqual(2)
    expect(rankingOf(app)).toEqual([['duet'], ['children'], ['write-in']])
  })
})

test.each([
  ['not a list', 'duet'],
  ['three storylines', ['duet', 'children', 'big-break']],
  ['one storyline', ['duet']],
  ['not of strings only', ['duet', 2]],
  ['missing', null]
])('a stored duel whose pair is %s → quarantine', (_, pair) => {
  const environment = fakeEnvironment()
  const value = [{ pair, answer: 'first' }]
  environment.stored.set('encore:duels', JSON.stringify({ version: 1, value }))
  const { draft, storage } = startApp(environment)
  expect(draft.duels.isUnderWay.get()).toBe(false)
  expect(storage.quarantined.get()).toBe(1)
})

test('a stored duel with an unknown answer → not used', () => {
  const environment = fakeEnvironment()
  const value = [{ pair: ['duet', 'children'], answer: 'neither' }]
  environment.stored.set('encore:duels', JSON.stringify({ version: 1, value }))
  expect(startApp(environment).draft.duels.duel.get().canUndo).toBe(false)
})

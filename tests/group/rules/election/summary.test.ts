import { describe, expect, test } from 'vitest'
import type { Ballot } from '../../../../src/links/contents.ts'
import { countElection } from '../../../../src/group/rules/election/count.ts'
import { limitToRunoff } from '../../../../src/vote/rules/candidates.ts'
import { summarise } from '../../../../src/group/rules/election/summary.ts'
import { film } from '../../../../src/film/index.ts'

const titleOf = (id: string) => film.storylines.find(storyline => storyline.id === id)?.title ?? id
const idOf = (title: string) => film.storylines.find(each => each.title === title)?.id ?? title
/** Titles with the ballots they are on, and those they are first on. */
const place = (at: number, ...support: [title: string, on: number, first: number][]) => ({
  place: at,
  titles: support.map(([title]) => title),
  support: support.map(([title, on, first]) => ({ id: idOf(title), title, on, first }))
})
const ballot = (...ids: string[]): Ballot => ({ ranking: ids.map(id => [id]) })

describe('what is shown of a count', () => {
  const shown = (...ballots: Ballot[]) => summarise(countElection(ballots, [], film), titleOf)

  test('the headliner last, after all who are below', () => {
    const show = shown(
      ballot('duet', 'children', 'big-break'),
      ballot('duet', 'big-break', 'children'),
      ballot('children', 'duet')
    )
    expect(show.headline).toEqual({
      kind: 'condorcet',
      winners: ['Duet'],
      duel: { for: 2, against: 1, rival: 'And Baby Makes Three' }
    })
    expect(show.places).toEqual([
      place(3, ['Cassie’s Big Break', 2, 0]),
      place(2, ['And Baby Makes Three', 3, 1]),
      place(1, ['Duet', 3, 2])
    ])
    expect(show.candidates).toEqual(['Duet', 'And Baby Makes Three', 'Cassie’s Big Break'])
    expect(show.pairs[0]).toEqual([null, { for: 2, against: 1 }, { for: 3, against: 0 }])
    expect(show.unlisted).toBe(11)
    expect(show.rules.all[0]).toEqual({ rule: 'condorcet', winners: ['Duet'] })
    expect(show.rounds.at(-1)).toEqual({
      votes: [2, 1, null],
      exhausted: 0,
      eliminated: [],
      isLast: true
    })
    expect(show.flows).toEqual([
      [
        { from: 0, to: 0, ballots: 2 },
        { from: 1, to: 1, ballots: 1 }
      ]
    ])
    expect(show.rules.doAgree).toBe(true)
    expect(show.closest).toMatchObject({ headliner: 'Duet', ballots: 1, then: 'won' })
  })

  test('a tie as a tie, and nothing where nothing is ranked', () => {
    const tie = shown(ballot('duet'), ballot('children'))
    expect(tie.headline).toEqual({ kind: 'tie', winners: ['And Baby Makes Three', 'Duet'] })
    expect(tie.places).toEqual([place(1, ['And Baby Makes Three', 1, 1], ['Duet', 1, 1])])
    expect(tie.closest).toBeNull()
    const none = shown()
    expect(none.headline).toEqual({ kind: 'none', winners: [] })
    expect(none.places).toEqual([])
  })

  test('a lone storyline wins against those nobody named', () => {
    const { headline, places } = shown(ballot('duet'))
    expect(headline).toMatchObject({ kind: 'condorcet', winners: ['Duet'] })
    expect(places).toEqual([place(1, ['Duet', 1, 1])])
  })

  test('what decided a cycle: the strongest chains, or more shortlists', () => {
    const chains = shown(
      ...Array<Ballot>(4).fill(ballot('duet', 'children', 'big-break')),
      ...Array<Ballot>(3).fill(ballot('children', 'big-break', 'duet')),
      ...Array<Ballot>(2).fill(ballot('big-break', 'duet', 'children'))
    )
    expect(chains.headline).toEqual({ kind: 'schulze', winners: ['Duet'] })
    expect(chains.rules).toEqual({
      all: [
        { rule: 'condorcet', winners: [] },
        { rule: 'schulze', winners: ['Duet'] },
        { rule: 'runoff', winners: ['Duet'] },
        { rule: 'borda', winners: ['And Baby Makes Three', 'Duet'] }
      ],
      doAgree: false
    })
    const lists = shown(ballot('duet'), ballot('children', 'duet'))
    expect(lists.headline).toEqual({
      kind: 'shortlists',
      winners: ['Duet'],
      tied: ['And Baby Makes Three'],
      shortlists: 2
    })
    expect(lists.places).toEqual([
      place(2, ['And Baby Makes Three', 1, 1]),
      place(1, ['Duet', 2, 1])
    ])
  })

  test('who went in which round of a runoff, and that it was not the last', () => {
    const { rounds } = shown(
      ballot('duet', 'children'),
      ballot('duet', 'children'),
      ballot('children', 'duet'),
      ballot('children', 'duet'),
      ballot('big-break', 'children')
    )
    // Those that nobody named went before, and are not told.
    expect(rounds.map(({ eliminated }) => eliminated)).toEqual([[], ['Cassie’s Big Break'], []])
    expect(rounds.map(({ isLast }) => isLast)).toEqual([false, false, true])
  })

  test('for a reveal of four steps at most: the last places together, the headliner alone', () => {
    const ids = film.storylines.map(({ id }) => id)
    const steps = (count: number) =>
      shown(ballot(...ids.slice(0, count))).steps.map(places => places.map(each => each.place))
    expect(steps(6)).toEqual([[6, 5, 4], [3], [2], [1]])
    expect(steps(3)).toEqual([[3], [2], [1]])
    expect(steps(1)).toEqual([[1]])
    expect(shown({ ranking: [ids] }).steps.map(places => places.length)).toEqual([1])
    expect(shown().steps).toEqual([])
  })

  test('of a runoff only by what stands in it', () => {
    const full = { ...ballot('children', 'duet', 'write-in', 'big-break'), writeIn: 'A bar' }
    expect(limitToRunoff(full, ['duet', 'big-break'])).toEqual(ballot('duet', 'big-break'))
    expect(limitToRunoff(full, undefined)).toBe(full)
  })
})

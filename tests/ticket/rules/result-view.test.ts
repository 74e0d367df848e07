import { describe, expect, test } from 'vitest'
import type { Result } from '../../../src/links/contents.ts'
import { rightAnswer } from '../../../src/quiz/rules/check.ts'
import type { Round } from '../../../src/quiz/rules/round.ts'
import { quizResultOf, viewResult } from '../../../src/ticket/rules/result-view.ts'
import { fixtureFilm } from '../../fixtures/film.ts'

const titles = new Map([
  ['duet', 'Duet'],
  ['children', 'And Baby Makes Three'],
  ['big-break', 'Cassie’s Big Break']
])
const view = (result: Result) => viewResult(result, id => titles.get(id) ?? id)

describe('`viewResult`', () => {
  test('a quiz and a ballot → the score and the tiers of titles', () => {
    const shown = view({
      name: 'Ann',
      quiz: { mode: 'ten', questions: [1, 2, 3], right: [true, false, true] },
      ballot: { ranking: [['duet', 'children'], ['big-break']] }
    })
    expect(shown.name).toBe('Ann')
    expect(shown.score).toEqual({
      right: 2,
      of: 3,
      marks: [true, false, true],
      verdict: 'frontRow'
    })
    expect(shown.setlist.map(tier => tier.map(({ title }) => title))).toEqual([
      ['Duet', 'And Baby Makes Three'],
      ['Cassie’s Big Break']
    ])
  })

  test('a ballot with a write-in → its text is the title', () => {
    const ballot = { ranking: [['write-in'], ['duet']], writeIn: 'Cassie wins a Grammy' }
    expect(view({ ballot }).setlist.map(tier => tier.map(({ title }) => title))).toEqual([
      ['Cassie wins a Grammy'],
      ['Duet']
    ])
  })

  test('an empty result → an empty view', () => {
    expect(view({})).toEqual({
      name: '',
      nameInText: '',
      score: undefined,
      setlist: []
    })
  })
})

test('`quizResultOf` has the question numbers and which answers were right', () => {
  const [first, second] = fixtureFilm.questions
  if (!first || !second) throw new Error('The film has no two questions.')
  const right = rightAnswer(first)
  const round: Round = {
    id: 'x',
    mode: 'ten',
    seed: 1,
    questions: [first.number, second.number],
    startedAt: 1,
    answers: [
      { given: right, took: 900 },
      { given: [], took: 900 }
    ],
    at: 2
  }
  expect(quizResultOf(round, [first, second])).toEqual({
    mode: 'ten',
    questions: [first.number, second.number],
    right: [true, false]
  })
})

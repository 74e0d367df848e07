// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { shownResult } from '../../../src/stores/result/shown-result.ts'

describe('a result on a ticket', () => {
  test('shows the score and the setlist, ties on one line', () => {
    const shown = shownResult({
      name: 'Ann',
      quiz: { mode: 'ten', questions: [1, 2, 3], right: [true, false, true] },
      ballot: { ranking: [['duet', 'children'], ['big-break']] }
    })
    expect(shown.name).toBe('Ann')
    expect(shown.score).toEqual({ right: 2, of: 3, marks: [true, false, true] })
    expect(shown.setlist.map(tier => tier.map(({ title }) => title))).toEqual([
      ['Duet', 'And Baby Makes Three'],
      ['Cassie’s Big Break']
    ])
  })

  test('shows what a friend wrote in themselves', () => {
    const ballot = { ranking: [['write-in'], ['duet']], writeIn: 'Cassie wins a Grammy' }
    expect(shownResult({ ballot }).setlist.map(tier => tier.map(({ title }) => title))).toEqual([
      ['Cassie wins a Grammy'],
      ['Duet']
    ])
  })

  test('shows what there is', () => {
    expect(shownResult({})).toEqual({
      name: '',
      nameInText: '',
      score: undefined,
      setlist: []
    })
  })
})

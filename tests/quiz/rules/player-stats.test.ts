import { describe, expect, test } from 'vitest'
import type { Question, Topic } from '../../../src/film/types.ts'
import { statsOf } from '../../../src/quiz/rules/player-stats.ts'
import { startRound, type PlayedRound } from '../../../src/quiz/rules/round.ts'
import type { Mode } from '../../../src/links/contents.ts'

const TODAY = 20_000

/** A round with a question of this topic for each mark, as far as there are marks: ✓ right, ✗ wrong, – unanswered. */
function round(marks: string, topic: Topic = 'plot', mode: Mode = 'ten', seed = 1): PlayedRound {
  const asked = [...marks].map((_, index): Question => ({
    number: index + 1,
    fact: `fact-${index}`,
    topic,
    difficulty: 1,
    prompt: '?',
    explanation: '',
    cites: [],
    kind: 'choice',
    options: [{ text: 'This' }, { text: 'That' }],
    answer: 0
  }))
  const answers = [...marks.replaceAll('–', '')].map(mark => ({
    given: [mark === '✓' ? 0 : 1],
    took: 1
  }))
  const numbers = asked.map(({ number }) => number)
  const started = startRound({ id: 'a', mode, seed, questions: numbers, startedAt: 0 })
  return { round: { ...started, answers, at: answers.length }, questions: asked }
}

const daily = (day: number) => round('✓✓✓✗✗', 'plot', 'daily', day)

describe('the stats', () => {
  test('of no rounds: all zero', () => {
    const nothing = { right: 0, of: 0 }
    expect(statsOf([], TODAY)).toEqual({
      rounds: 0,
      perfect: 0,
      answers: nothing,
      topics: { plot: nothing, ending: nothing, making: nothing, talk: nothing },
      run: { current: 0, best: 0 },
      days: { current: 0, best: 0, restDay: null },
      scores: [0, 0, 0, 0, 0, 0]
    })
  })

  test('count rounds, answers and topics', () => {
    const played = [round('✓✗✓✓'), round('✓✓', 'ending'), round('✗✓––', 'talk')]
    expect(statsOf(played, TODAY)).toMatchObject({
      rounds: 2,
      perfect: 1,
      answers: { right: 6, of: 8 },
      topics: {
        plot: { right: 3, of: 4 },
        ending: { right: 2, of: 2 },
        making: { right: 0, of: 0 },
        talk: { right: 1, of: 2 }
      }
    })
  })

  test('right answers in a row continue from round to round', () => {
    expect(statsOf([round('✗✓✓'), round('✓✓✗'), round('✓–')], TODAY).run).toEqual({
      current: 1,
      best: 4
    })
  })

  test('scores are counted in fifths, perfect ones apart', () => {
    const marks = ['✗✗✗✗✗', '✓✗✗✗✗', '✓✓✗✗✗', '✓✓✓✗✗', '✓✓✓✓✗', '✓✓✓✓✓', '✓✓✓✓✓', '✓✓✓✓–']
    expect(
      statsOf(
        marks.map(mark => round(mark)),
        TODAY
      )
    ).toMatchObject({ scores: [1, 1, 1, 1, 1, 2], perfect: 2 })
  })
})

describe('the streak of days', () => {
  const days = (...played: PlayedRound[]) => statsOf(played, TODAY).days

  test('grows by one with each finished daily round', () => {
    expect(days(daily(TODAY - 2), daily(TODAY - 1), daily(TODAY))).toEqual({
      current: 3,
      best: 3,
      restDay: null
    })
  })

  test('forgives one missed day', () => {
    expect(days(daily(TODAY - 3), daily(TODAY - 2), daily(TODAY))).toEqual({
      current: 3,
      best: 3,
      restDay: TODAY - 1
    })
  })

  test('counts finished daily rounds only', () => {
    expect(
      days(round('✓✓––', 'plot', 'daily', TODAY), round('✓', 'plot', 'ten', TODAY - 1))
    ).toMatchObject({ current: 0, best: 0 })
  })
})

import { expect, test } from 'vitest'
import { rightAnswer } from '../../../../src/quiz/rules/check.ts'
import { FIRST_DAILY } from '../../../../src/quiz/rules/daily/daily-number.ts'
import { weekUntil } from '../../../../src/quiz/rules/daily/week.ts'
import { startRound, type PlayedRound } from '../../../../src/quiz/rules/round.ts'
import type { Mode } from '../../../../src/links/contents.ts'
import { fixtureFilm } from '../../../fixtures/film.ts'

const TODAY = FIRST_DAILY + 20
const questions = fixtureFilm.questions.slice(0, 5)

/** A round of a day in which the first two are right. */
function round(seed: number, answered = 5, mode: Mode = 'daily'): PlayedRound {
  const numbers = questions.map(({ number }) => number)
  const started = startRound({ id: 'a', mode, seed, questions: numbers, startedAt: 0 })
  const answers = questions
    .slice(0, answered)
    .map((question, at) => ({ given: at < 2 ? rightAnswer(question) : [99], took: 1 }))
  return { round: { ...started, answers, at: answers.length }, questions }
}

test('the last seven days, with the scores of those that were finished', () => {
  const played = [round(TODAY - 7), round(TODAY - 6), round(TODAY - 2, 4), round(TODAY, 5)]
  const others = [round(TODAY - 1, 5, 'ten')]
  const week = weekUntil(TODAY, [...played, ...others])
  expect(week.map(({ day }) => day - TODAY)).toEqual([-6, -5, -4, -3, -2, -1, 0])
  expect(week.map(({ isToday }) => isToday).indexOf(true)).toBe(6)
  const score = { right: 2, of: 5 }
  expect(week.map(each => each.score)).toEqual([score, null, null, null, null, null, score])
})

test('no days before the first daily five', () => {
  expect(weekUntil(FIRST_DAILY + 1, []).map(({ day }) => day)).toEqual([
    FIRST_DAILY,
    FIRST_DAILY + 1
  ])
  expect(weekUntil(FIRST_DAILY - 1, [])).toEqual([])
})

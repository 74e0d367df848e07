import { expect, test } from 'vitest'
import { arePlayed } from '../../../src/quiz/rules/same-questions.ts'
import { fixtureFilm } from '../../fixtures/film.ts'

const questions = fixtureFilm.questions.map(question =>
  question.number === 3 ? { ...question, retired: true as const } : question
)

test.each([
  ['in another order', [2, 1, 3], true],
  ['without the one that is retired', [1, 2], true],
  ['without one that is still asked', [1, 3], false],
  ['with one more', [1, 2, 3, 4], false]
])('a link’s questions are played by a round %s: %j', (_, played, isSo) => {
  expect(arePlayed([1, 2, 3], played, questions)).toBe(isSo)
})
